package document

// String is the name that the record uses.
func (t EntityType) String() string {
	return [...]string{"", "PERSON", "ORG", "PLACE", "NORP", "MISC"}[t]
}

// String is the name that the record uses.
func (k MentionKind) String() string { return [...]string{"name", "nominal", "pronoun"}[k] }

// String is the name that the record uses.
func (k QuoteKind) String() string { return [...]string{"direct", "mixed", "indirect"}[k] }

// String is the name that the record uses.
func (t DateType) String() string { return [...]string{"DATE", "TIME", "DURATION", "SET"}[t] }

// String is the name that the record uses.
func (r PlaceRole) String() string { return [...]string{"literal", "metonym", "demonym"}[r] }

// String is the name that the record uses.
func (s Status) String() string {
	return [...]string{"asserted", "reported", "planned", "requested", "conditional", "possible", "negated"}[s]
}

// TookPlace reports whether the article says, or reports, that it happened.
func (s Status) TookPlace() bool { return s == Asserted || s == Reported }

// String is the name that the record uses.
func (t Tense) String() string { return [...]string{"past", "present", "future"}[t] }
