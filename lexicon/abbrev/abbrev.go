// Package abbrev knows the abbreviations of English that end in a full stop,
// and what a full stop after each may mean.
package abbrev

// Kind says how an abbreviation behaves before the next word.
type Kind uint8

// The kinds.
const (
	None     Kind = iota
	Title         // Mr. Gen. St.: a name follows, no sentence ends here
	Numbered      // No. p. fig.: an abbreviation only before a number
	Calendar      // Jan. Tues.: may end a sentence
	Place         // Calif. Ave.: may end a sentence
	Company       // Inc. Corp.: may end a sentence
	Suffix        // Jr. Ph.D. M.D.: after a name; may end a sentence
	Clock         // a.m. p.m.: may end a sentence
	Linking       // vs. i.e. e.g.: something always follows
	General       // etc. approx.: may end a sentence
)

// Of is the kind of the abbreviation that folded is, without its last full
// stop and in lower case. capital says that the text has a capital first letter:
// some words are abbreviations only then ("Sat." but "sat.").
func Of(folded string, capital bool) Kind {
	if k := always(folded); k != None {
		return k
	}
	if capital {
		return capitalised(folded)
	}
	return None
}

func always(w string) Kind {
	switch w {
	case "mr", "mrs", "ms", "dr", "prof", "messrs", "mme", "mlle", "lt", "sgt", "capt", "cmdr", "cpl", "pvt", "brig", "supt", "mt", "mx", "ald":
		return Title
	case "no", "nos", "p", "pp", "fig", "figs", "vol", "vols", "art", "ch", "n°", "n", "para", "paras", "sec", "ver", "cl":
		return Numbered
	case "inc", "ltd", "corp", "co", "bros", "cos", "plc", "llc", "pty":
		return Company
	case "jr", "sr", "esq", "ph.d", "m.d", "d.phil", "m.sc", "b.sc", "m.phil", "ed.d", "ll.b", "ll.m", "psy.d":
		return Suffix
	case "a.m", "p.m":
		return Clock
	case "vs", "v", "i.e", "e.g", "eg", "cf", "viz", "ca", "esp", "incl", "aka", "a.k.a":
		return Linking
	case "etc", "al", "approx", "dept", "est", "govt", "gov't", "natl", "assn", "assoc", "univ", "intl", "int'l", "max", "misc", "min", "mins",
		"hr", "hrs", "yr", "yrs", "mos", "wk", "wks", "ft", "lb", "lbs", "oz", "sq", "tel", "ext", "attn", "blvd", "ave", "rd", "hwy", "st", "dist",
		"apt", "bldg", "div", "ed", "eds", "trans", "orig", "pop", "avg", "temp", "ind", "mfg", "mgr", "ibid", "op", "cit":
		return General
	}
	return None
}

func capitalised(w string) Kind {
	switch w {
	case "gen", "sen", "rep", "gov", "col", "maj", "adm", "rev", "hon", "pres", "vice-pres", "sens", "reps", "gens", "govs", "cols", "det", "insp",
		"dep", "asst", "amb", "atty", "treas", "msgr", "fr", "sra", "srta", "drs", "profs", "spc", "pfc", "cpt", "ens", "ph", "mssrs":
		return Title
	case "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "weds", "thu", "thur",
		"thurs", "fri", "sat", "sun":
		return Calendar
	case "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "kan", "kans", "ky", "la", "md", "mass", "mich",
		"minn", "mo", "mont", "neb", "nebr", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wisc", "wyo",
		"ont", "que", "sask", "alta", "man", "n.s.w", "vic", "pl", "sq", "mts", "is", "pt", "ste":
		return Place
	}
	return None
}
