package event

// codes are CAMEO's root, PLOVER's quad class and CAMEO's Goldstein value of a type.
type codes struct {
	cameo     string
	quad      uint8
	goldstein float32
}

// code sets the codes that follow from type and mode.
func (f *finder) code(d *draft) {
	k := codesOf(d.Type, d.Mode)
	d.CAMEO, d.QuadClass, d.Goldstein = k.cameo, k.quad, k.goldstein
	if d.Type == "REQUEST" && demanding(d.lemma) {
		d.CAMEO, d.QuadClass, d.Goldstein = "10", 3, -5
	}
}

// codesOf gives CAMEO's roots; ASSAULT is 18 where no arms of war are used, else
// 19; REQUEST is 02 unless it is a demand.
func codesOf(typ, mode string) codes {
	switch typ {
	case "AGREE":
		return codes{"03", 1, 4}
	case "CONSULT":
		return codes{"04", 1, 1}
	case "SUPPORT":
		return codes{"05", 1, 3.5}
	case "COOPERATE":
		return codes{"06", 2, 6}
	case "AID":
		return codes{"07", 2, 7}
	case "CONCEDE":
		return codes{"08", 1, 5}
	case "RETREAT":
		return codes{"08", 2, 5}
	case "REQUEST":
		return codes{"02", 3, 3}
	case "ACCUSE":
		if mode == "investigate" {
			return codes{"09", 3, -2}
		}
		return codes{"11", 3, -2}
	case "REJECT":
		return codes{"12", 3, -4}
	case "THREATEN":
		return codes{"13", 3, -6}
	case "PROTEST":
		return codes{"14", 4, -6.5}
	case "MOBILIZE":
		return codes{"15", 4, -7.2}
	case "SANCTION":
		return codes{"16", 4, -4}
	case "COERCE":
		return codes{"17", 4, -7}
	case "ASSAULT":
		return assault(mode)
	}
	return codes{}
}

func assault(mode string) codes {
	switch mode {
	case "abduct", "beat", "torture", "sexual", "targeted", "explosives", "suicide-attack", "primitive":
		return codes{"18", 4, -9}
	case "crowd-control":
		return codes{"17", 4, -7}
	}
	return codes{"19", 4, -10}
}

func demanding(lemma string) bool {
	switch lemma {
	case "demand", "insist", "order", "require", "instruct", "command", "must", "summon", "direct":
		return true
	}
	return false
}
