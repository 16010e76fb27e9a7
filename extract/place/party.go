package place

// isStative reports whether a verb says only what or where its subject is or what
// befalls it: a country that lies, has, grows or sees rain does nothing.
func isStative(verb string) bool {
	switch verb {
	case "be", "have", "lie", "sit", "stand", "remain", "become", "seem", "appear", "look", "border", "stretch", "cover", "contain", "include", "comprise", "feature",
		"boast", "house", "enjoy", "see", "suffer", "experience", "face", "lack", "lose", "grow", "shrink", "rank", "occur", "happen", "belong", "rise", "fall",
		"get", "resemble", "overlook", "straddle", "surround", "witness", "record", "top", "deserve", "mean", "matter", "await", "feel", "die", "change":
		return true
	}
	return false
}

// isParliamentary reports whether a verb is one of saying or deciding, so that
// whatever is its subject speaks for somebody.
func isParliamentary(verb string) bool {
	switch verb {
	case "say", "accuse", "announce", "warn", "deny", "demand", "urge", "reject", "insist", "vow", "agree", "refuse", "condemn", "believe", "want", "claim", "argue", "pledge",
		"threaten", "retaliate", "oppose", "hope", "seek", "decide", "propose", "ask", "summon", "assert", "protest", "contend", "complain", "declare", "vote", "veto",
		"apologise", "apologize", "concede", "promise", "approve", "ban", "impose", "request", "object", "criticise", "criticize", "negotiate", "intend", "adopt", "sue", "afford", "spend",
		"hire", "fund", "plan", "consider":
		return true
	}
	return false
}

// isDoneToParties reports whether the object of a verb is somebody who can answer.
func isDoneToParties(verb string) bool {
	switch verb {
	case "accuse", "blame", "urge", "ask", "tell", "press", "pressure", "warn", "criticise", "criticize", "condemn", "denounce", "support", "back", "help", "assist", "arm",
		"sanction", "threaten", "sue", "want", "thank", "praise", "persuade", "convince", "force", "compel", "allow", "expect", "oblige", "order", "charge",
		"suspect", "oppose", "defy", "provoke", "isolate", "punish", "reassure", "trust", "join", "represent", "recognise", "recognize", "encourage", "call", "let",
		"consult", "inform", "notify", "implore", "lobby", "beg", "request", "require", "enable":
		return true
	}
	return false
}

// isDoneToCouncils reports whether the object of a verb can be no place, be it a town.
func isDoneToCouncils(verb string) bool {
	switch verb {
	case "accuse", "blame", "charge", "sue", "fine", "condemn", "criticise", "criticize", "urge", "pressure":
		return true
	}
	return false
}

// isSporting reports whether a verb says how a match goes: its subject is a team.
func isSporting(verb string) bool {
	switch verb {
	case "win", "beat", "draw", "defeat", "score", "concede", "qualify", "play", "thrash":
		return true
	}
	return false
}
