package token

// affix reports whether w before a hyphen keeps the hyphen and what follows in
// one token. The list is the Treebank's (LDC, Addendum to the Penn Treebank II
// bracketing guidelines: English web text, 2012), with what news adds.
func affix(w string) bool {
	if len(w) > 8 {
		return false
	}
	switch w {
	case "e", "agro", "ante", "anti", "arch", "be", "bi", "bio", "co", "counter", "cross", "cyber", "de", "eco", "ex", "extra",
		"inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "over", "pan", "para", "peri", "post", "pre", "pro",
		"pseudo", "re", "semi", "sub", "super", "tri", "ultra", "un", "uni", "vice", "uh", "mm", "o", "nano", "geo", "euro", "afro":
		return true
	}
	return false
}
