package actor

import (
	"strings"

	"dateline/document"
)

// kin is the titles that people have who are called by word later on.
func kin(word string) []string { return kinOf[word] }

//nolint:gochecknoglobals // read only
var kinOf = map[string][]string{
	"senator":           {"sen."},
	"congressman":       {"rep.", "representative", "congressman", "lawmaker"},
	"congresswoman":     {"rep.", "representative", "congresswoman", "lawmaker"},
	"representative":    {"rep."},
	"lawmaker":          {"sen.", "senator", "rep.", "representative", "congressman", "congresswoman", "mp", "member of parliament", "deputy", "legislator"},
	"legislator":        {"sen.", "senator", "rep.", "representative", "mp", "assemblyman", "assemblywoman", "lawmaker"},
	"politician":        {"sen.", "senator", "rep.", "mp", "party leader", "minister", "mep"},
	"governor":          {"gov."},
	"leader":            {"president", "prime minister", "premier", "chancellor", "king", "emir", "sultan", "taoiseach", "head", "general secretary", "party leader", "chief"},
	"minister":          {"~secretary", "chancellor"},
	"mp":                {"member of parliament", "lawmaker", "backbencher"},
	"councillor":        {"cllr"},
	"premier":           {"prime minister", "premier"},
	"judge":             {"justice", "chief justice", "magistrate", "mr justice", "mrs justice", "recorder", "sheriff"},
	"justice":           {"judge", "chief justice"},
	"magistrate":        {"judge", "district judge"},
	"prosecutor":        {"district attorney", "state attorney", "attorney general", "u.s. attorney", "assistant district attorney", "kc"},
	"barrister":         {"kc", "qc", "lawyer"},
	"attorney":          {"lawyer", "counsel", "solicitor", "barrister"},
	"lawyer":            {"attorney", "counsel", "solicitor", "barrister", "kc", "qc"},
	"solicitor":         {"lawyer"},
	"officer":           {"sgt.", "sergeant", "constable", "detective", "inspector", "lt.", "lieutenant", "captain", "capt.", "superintendent", "police officer"},
	"policeman":         {"sergeant", "constable", "police officer", "inspector"},
	"detective":         {"detective inspector", "detective sergeant", "detective chief inspector", "inspector"},
	"sheriff":           {"sheriff"},
	"general":           {"gen.", "lt. gen.", "maj. gen.", "brig. gen.", "lieutenant general", "major general", "brigadier general", "army chief", "brigadier"},
	"colonel":           {"col.", "lt. col.", "lieutenant colonel"},
	"admiral":           {"adm.", "rear admiral", "vice admiral"},
	"commander":         {"col.", "colonel", "gen.", "general", "major", "capt."},
	"soldier":           {"sgt.", "sergeant", "corporal", "private", "lieutenant", "captain"},
	"doctor":            {"dr", "dr.", "physician", "surgeon", "gp", "medical officer", "consultant"},
	"physician":         {"dr", "dr.", "doctor"},
	"surgeon":           {"dr", "dr.", "doctor", "mr"},
	"professor":         {"prof", "prof."},
	"academic":          {"prof", "prof.", "professor", "dr", "dr.", "lecturer"},
	"scientist":         {"prof", "prof.", "professor", "dr", "dr.", "researcher", "chemist", "physicist", "biologist"},
	"researcher":        {"prof", "prof.", "professor", "dr", "dr.", "scientist", "postdoctoral researcher"},
	"epidemiologist":    {"prof.", "professor", "dr.", "dr"},
	"historian":         {"prof.", "professor", "dr.", "dr"},
	"economist":         {"chief economist", "prof.", "professor"},
	"analyst":           {"senior analyst", "strategist", "economist"},
	"manager":           {"boss", "coach", "head coach", "team manager"},
	"coach":             {"manager", "head coach", "boss", "trainer"},
	"boss":              {"manager", "head coach", "chief executive", "ceo", "chief"},
	"skipper":           {"captain"},
	"chief executive":   {"ceo", "boss", "president and chief executive", "chief executive officer"},
	"ceo":               {"chief executive", "chief executive officer", "boss"},
	"executive":         {"chief executive", "ceo", "chief financial officer", "vice president", "managing director", "boss"},
	"chairman":          {"chair"},
	"chairwoman":        {"chair"},
	"chair":             {"chairman", "chairwoman", "chairperson"},
	"spokesman":         {"press secretary", "spokesperson"},
	"spokeswoman":       {"press secretary", "spokesperson"},
	"spokesperson":      {"press secretary", "spokesman", "spokeswoman"},
	"union leader":      {"general secretary", "union president", "union boss", "boss", "leader", "labor leader", "labour leader"},
	"union boss":        {"general secretary", "union president", "union leader"},
	"general secretary": {"union leader", "union boss", "boss"},
	"diplomat":          {"ambassador", "foreign minister", "envoy", "special envoy", "consul", "secretary of state"},
	"envoy":             {"special envoy", "ambassador", "special representative"},
	"ambassador":        {"envoy"},
	"pontiff":           {"pope"},
	"monarch":           {"king", "queen", "sultan", "emperor"},
	"sheikh":            {"emir"},
	"cleric":            {"imam", "bishop", "archbishop", "ayatollah", "sheikh", "rev.", "father"},
	"priest":            {"father", "rev.", "vicar"},
	"vicar":             {"rev.", "reverend"},
	"bishop":            {"archbishop"},
	"activist":          {"campaigner"},
	"campaigner":        {"activist"},
	"teacher":           {"headteacher", "principal"},
	"firefighter":       {"fire chief", "fire captain"},
	"author":            {"writer", "novelist", "poet", "playwright", "historian"},
	"writer":            {"author", "novelist", "journalist", "poet", "playwright"},
	"novelist":          {"author", "writer"},
	"musician":          {"singer", "drummer", "guitarist", "pianist", "violinist", "bassist"},
	"keeper":            {"goalkeeper"},
	"goalkeeper":        {"keeper"},
	"defender":          {"centre-back", "full-back", "captain"},
	"midfielder":        {"captain"},
	"forward":           {"striker", "winger"},
	"striker":           {"forward"},
	"footballer":        {"striker", "midfielder", "defender", "goalkeeper", "winger", "forward", "captain", "centre-back"},
	"singer":            {"frontman", "vocalist", "musician"},
	"actor":             {"actress", "film star"},
}

// oneOf reports whether a word for the people of a country can be one man or
// woman: "the Croat", not "the French".
func oneOf(w string) bool {
	for _, end := range []string{"ese", "ish", "ch", "ss", "ns", "s", "men"} {
		if strings.HasSuffix(w, end) {
			return false
		}
	}
	return true
}

// office reports whether a word is an office, a part in court or a place in a body
// that somebody fills though the article may not have said who.
func office(w string) bool {
	switch w {
	case "president", "minister", "premier", "chancellor", "secretary", "governor", "mayor", "king", "queen", "pope", "emir", "sultan", "prince", "monarch",
		"speaker", "leader", "head", "chief", "director", "chairman", "chairwoman", "chair", "commissioner", "commander", "ambassador", "envoy", "treasurer",
		"senator", "congressman", "congresswoman", "judge", "magistrate", "prosecutor", "attorney", "general", "colonel", "admiral", "sheriff", "spokesman",
		"spokeswoman", "spokesperson", "nominee", "candidate", "coroner", "defendant", "accused", "suspect", "victim", "plaintiff", "attacker", "killer",
		"gunman", "driver", "pilot", "captain", "source", "ceo", "founder", "owner", "manager", "coach":
		return true
	}
	return false
}

// partisan reports whether a word calls somebody by his party or state.
func partisan(w string) bool {
	switch w {
	case "republican", "democrat", "conservative", "tory", "liberal", "socialist", "communist", "green", "independent", "centrist", "leftist", "nationalist",
		"populist", "libertarian", "unionist", "islamist", "texan", "californian", "floridian", "georgian", "virginian", "alaskan", "hawaiian", "arkansan",
		"alabamian", "kansan", "iowan", "ohioan", "michigander", "minnesotan", "nebraskan", "oregonian", "tennessean", "kentuckian", "vermonter",
		"mainer", "montanan", "nevadan", "coloradan", "arizonan", "hoosier", "louisianan", "mississippian", "missourian", "oklahoman", "pennsylvanian",
		"utahn", "washingtonian", "wisconsinite", "wyomingite", "londoner", "glaswegian", "liverpudlian", "mancunian", "parisian", "catalan", "basque",
		"breton", "bavarian", "corsican", "sicilian", "quebecer", "ontarian", "albertan", "queenslander", "tasmanian", "victorian":
		return true
	}
	return false
}

// bodyFits says how well a body may be called by a word: 0 not at all, 1 nothing is
// known against it, 2 its sector fits, 3 its name has the word.
func bodyFits(word string, e *document.Entity, name string) int {
	want, ok := bodyWords[word]
	if !ok && !strings.HasSuffix(word, "maker") {
		return 0
	} else if !ok {
		want = "BUS"
	}
	last := name[strings.LastIndexByte(name, ' ')+1:]
	switch {
	case hasWord(name, word):
		return 3
	case last != word && ownKind(last) && ownKind(word):
		return 0 // a library is no school
	case e.Sector == "" && word != "league" && word != "federation" && word != "association" && // clubs belong to them
		(strings.Contains(want, "BUS") || strings.Contains(want, "SOC") || word == "agency" || word == "body" || word == "bloc"):
		return 1
	case e.Sector != "" && strings.Contains(want, e.Sector):
		return 2
	case strings.Contains(want, "IGO") && state(e.Country):
		return 2
	}
	return 0
}

// ownKind reports whether a body whose name ends in this word is of that kind and no other.
func ownKind(w string) bool {
	switch w {
	case "school", "university", "college", "academy", "library", "museum", "hospital", "court", "tribunal", "newspaper", "church", "council", "commission", "committee",
		"ministry", "department", "party", "army", "navy", "parliament", "senate", "foundation", "league", "club":
		return true
	}
	return false
}

// state reports whether a code is that of a body of states.
func state(code string) bool {
	switch code {
	case "IGO", "EUU", "UNO", "NAT", "AFU", "ASN", "ARL":
		return true
	}
	return false
}

func hasWord(name, word string) bool {
	for from := 0; ; {
		i := strings.Index(name[from:], word)
		if i < 0 {
			return false
		}
		i += from
		from = i + len(word)
		if (i == 0 || name[i-1] == ' ' || name[i-1] == '-') && (from == len(name) || name[from] == ' ' || name[from] == '\'') {
			return true
		}
	}
}

// bodyWords are the words that take up a body named before, with the sectors that
// it may have.
//
//nolint:gochecknoglobals // read only
var bodyWords = map[string]string{
	"broker": "BUS", "brokerage": "BUS", "publisher": "BUS", "housebuilder": "BUS", "consultancy": "BUS", "importer": "BUS", "exporter": "BUS", "wholesaler": "BUS",
	"company": "BUS", "firm": "BUS", "business": "BUS", "manufacturer": "BUS", "maker": "BUS", "carmaker": "BUS", "automaker": "BUS", "retailer": "BUS",
	"carrier": "BUS", "airline": "BUS", "bank": "BUS", "lender": "BUS", "operator": "BUS", "brand": "BUS", "startup": "BUS", "start-up": "BUS",
	"supermarket": "BUS", "chain": "BUS", "developer": "BUS", "producer": "BUS", "insurer": "BUS", "brewer": "BUS", "utility": "BUS", "miner": "BUS",
	"giant": "BUS", "conglomerate": "BUS", "drugmaker": "BUS", "chipmaker": "BUS", "refiner": "BUS", "shipper": "BUS", "contractor": "BUS", "supplier": "BUS",
	"group": "REB BUS SOC NGO REL PTY PRM CRM OPP MED LAB", "movement": "REB SOC PTY OPP REL", "militia": "REB PRM", "faction": "REB PTY OPP",
	"agency": "GOV MED UNO IGO COP SPY JRN NGO", "department": "GOV COP", "ministry": "GOV", "office": "GOV JUD", "bureau": "GOV COP", "regulator": "GOV BUS",
	"watchdog": "GOV NGO IGO UNO SOC", "authority": "GOV", "service": "GOV COP SPY MED", "body": "GOV IGO UNO NGO SOC", "institution": "GOV IGO EDU BUS",
	"council": "GOV LEG IGO", "commission": "GOV IGO JUD", "committee": "GOV LEG NGO IGO", "board": "GOV BUS", "panel": "GOV UNO IGO",
	"organisation": "IGO NGO SOC MED REL LAB UNO", "organization": "IGO NGO SOC MED REL LAB UNO", "bloc": "IGO", "alliance": "IGO PTY OPP", "union": "LAB IGO",
	"party": "PTY OPP", "coalition": "PTY OPP GOV", "charity": "NGO SOC", "foundation": "NGO SOC", "institute": "EDU SOC NGO", "think tank": "EDU SOC NGO", "think-tank": "EDU SOC NGO",
	"club": "SOC CVL", "team": "SOC CVL", "side": "SOC CVL", "league": "IGO", "federation": "SOC CVL LAB", "association": "SOC CVL LAB BUS",
	"court": "JUD", "tribunal": "JUD", "university": "EDU", "school": "EDU", "college": "EDU", "hospital": "MED", "trust": "MED NGO SOC",
	"newspaper": "JRN", "paper": "JRN", "magazine": "JRN", "network": "JRN BUS", "broadcaster": "JRN", "station": "JRN", "channel": "JRN", "tabloid": "JRN",
	"church": "REL", "diocese": "REL", "army": "MIL", "military": "MIL", "navy": "MIL", "force": "MIL COP", "brigade": "MIL REB",
}
