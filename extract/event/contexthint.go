package event

import (
	"dateline/document"
	"dateline/lexicon/context"
)

// sectorSense is what a party's sector says.
func sectorSense(sector string) context.Sense {
	switch sector {
	case "MIL", "PRM":
		return context.Sense{Context: context.Military, Strength: 1}
	case "REB":
		return context.Sense{Context: context.Military, Strength: 1}
	case "SPY":
		return context.Sense{Context: context.Intelligence, Strength: 2}
	case "JUD":
		return context.Sense{Context: context.Legal, Strength: 1}
	case "LEG":
		return context.Sense{Context: context.Legislative, Strength: 1}
	case "REL":
		return context.Sense{Context: context.ReligionEthnicity, Strength: 1}
	case "MED":
		return context.Sense{Context: context.Health, Strength: 1}
	case "REF":
		return context.Sense{Context: context.Asylum, Strength: 1}
	case "CRM":
		return context.Sense{Context: context.Crime, Strength: 1}
	case "BUS", "LAB", "AGR":
		return context.Sense{Context: context.Economic, Strength: 1}
	case "PTY", "OPP":
		return context.Sense{Context: context.PoliticalInstitutions, Strength: 1}
	case "JRN":
		return context.Sense{Context: context.RightsFreedoms, Strength: 1}
	}
	return context.Sense{}
}

// typeSense is what type and mode say.
func typeSense(typ, mode string) context.Sense {
	switch typ + " " + mode {
	case "ASSAULT suicide-attack":
		return context.Sense{Context: context.Terrorism, Strength: 3}
	case "ASSAULT aerial", "ASSAULT drone", "ASSAULT heavy-weapons", "MOBILIZE troops", "MOBILIZE weapons", "RETREAT disarm":
		return context.Sense{Context: context.Military, Strength: 2}
	case "ASSAULT unconventional":
		return context.Sense{Context: context.CBRN, Strength: 2}
	case "ASSAULT torture":
		return context.Sense{Context: context.HumanRights, Strength: 3}
	case "ASSAULT sexual":
		return context.Sense{Context: context.Gender, Strength: 2}
	case "ASSAULT crowd-control":
		return context.Sense{Context: context.Repression, Strength: 2}
	case "ASSAULT ", "RETREAT withdraw", "RETREAT ceasefire", "MOBILIZE ":
		return context.Sense{Context: context.Military, Strength: 1}
	case "COERCE cyber":
		return context.Sense{Context: context.Cyber, Strength: 3}
	case "COERCE misinformation":
		return context.Sense{Context: context.Misinformation, Strength: 3}
	case "COERCE censor":
		return context.Sense{Context: context.RightsFreedoms, Strength: 3}
	case "COERCE deport":
		return context.Sense{Context: context.Migration, Strength: 1}
	case "SANCTION convict":
		return context.Sense{Context: context.Legal, Strength: 2}
	case "PROTEST strike":
		return context.Sense{Context: context.Economic, Strength: 1}
	case "dateline:disaster ":
		return context.Sense{Context: context.Disasters, Strength: 3}
	case "dateline:outbreak ":
		return context.Sense{Context: context.Health, Strength: 3}
	case "dateline:election ":
		return context.Sense{Context: context.Election, Strength: 3}
	case "dateline:court ":
		return context.Sense{Context: context.Legal, Strength: 3}
	case "dateline:business ":
		return context.Sense{Context: context.Economic, Strength: 3}
	}
	return context.Sense{}
}

// officeSense is the executive context of those who leave or take an office of state.
func officeSense(d *draft) context.Sense {
	if d.Mode != "resign" && d.Type != "dateline:appointment" {
		return context.Sense{}
	}
	for i := range d.Actors {
		if d.Actors[i].Sector == "GOV" {
			return context.Sense{Context: context.Executive, Strength: 2}
		}
	}
	return context.Sense{}
}

// betweenStates is the diplomatic context of what governments of different states do by words: talks as such, the rest as a hint.
func (f *finder) betweenStates(d *draft) context.Sense {
	if d.QuadClass != 1 && d.QuadClass != 3 {
		return context.Sense{}
	}
	one := stateOf(d.Actors, "")
	if one == "" || stateOf(d.Actors, one) == "" && stateOf(d.Recipients, one) == "" {
		return context.Sense{}
	}
	if d.Type == "CONSULT" {
		return context.Sense{Context: context.Diplomatic, Strength: 3}
	}
	return context.Sense{Context: context.Diplomatic, Strength: 1}
}

// stateOf is the country of the first party that is a state or its government, and not that of the given country.
func stateOf(parties []document.Actor, but string) string {
	for i := range parties {
		if a := &parties[i]; a.Country != "" && a.Country != but && (a.Sector == "GOV" || a.Sector == "") {
			return a.Country
		}
	}
	return ""
}
