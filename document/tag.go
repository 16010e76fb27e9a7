package document

// Tag is a Penn Treebank part-of-speech tag.
type Tag uint8

// The tags, in the order of tagNames.
const (
	NoTag Tag = iota
	CC
	CD
	DT
	EX
	FW
	IN
	JJ
	JJR
	JJS
	LS
	MD
	NN
	NNP
	NNPS
	NNS
	PDT
	POS
	PRP
	PRPS // PRP$
	RB
	RBR
	RBS
	RP
	SYM
	TO
	UH
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // WP$
	WRB
	Comma
	Period
	Colon
	OpenQuote
	CloseQuote
	LeftParen
	RightParen
	Dollar
	Hash
	HYPH
	NFP
	ADD
	AFX
	GW
	XX
	TagCount
)

// String is the tag as the Treebank writes it.
func (t Tag) String() string {
	if t >= TagCount {
		return "?"
	}
	return tagNames()[t]
}

// ParseTag is the tag of a Treebank name; NoTag if there is none of that name.
func ParseTag(name string) Tag {
	for i, n := range tagNames() {
		if n == name {
			return Tag(i)
		}
	}
	return NoTag
}

// IsNoun reports whether t is NN, NNS, NNP or NNPS.
func (t Tag) IsNoun() bool { return t >= NN && t <= NNS }

// IsProper reports whether t is NNP or NNPS.
func (t Tag) IsProper() bool { return t == NNP || t == NNPS }

// IsVerb reports whether t is VB, VBD, VBG, VBN, VBP or VBZ (not MD).
func (t Tag) IsVerb() bool { return t >= VB && t <= VBZ }

func tagNames() *[TagCount]string { return &names }

//nolint:gochecknoglobals // read only
var names = [TagCount]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$",
	"RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
	",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$", "#", "HYPH", "NFP", "ADD", "AFX", "GW", "XX",
}
