package firstname

import "dateline/document"

// Word is the gender of who bears the title, or is the person, that a word in
// lower case says: Mrs, spokeswoman, grandfather.
func Word(folded string) document.Gender {
	switch folded {
	case "mr", "mr.", "sir", "lord", "king", "prince", "father", "brother", "baron", "duke", "earl", "emperor", "sultan", "emir", "sheikh", "imam", "herr",
		"signor", "señor", "monsieur", "congressman", "chairman", "spokesman", "businessman", "policeman", "fireman", "serviceman", "guardsman", "sportsman",
		"actor", "husband", "ex-husband", "hubby", "son", "grandson", "grandfather", "grandad", "uncle", "nephew", "widower", "councilman", "assemblyman", "salesman",
		"fisherman", "craftsman", "clergyman", "nobleman", "ombudsman", "alderman", "newsman", "gunman", "hitman", "man", "boy", "lad", "bloke", "guy", "dad", "stepfather", "stepson",
		"boyfriend", "groom", "bridegroom", "gentleman", "waiter", "monk", "pope", "pontiff", "frenchman", "englishman", "irishman", "welshman",
		"scotsman", "dutchman", "cornishman", "yorkshireman", "ulsterman", "norseman":
		return document.Male
	case "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "mother", "sister", "baroness", "duchess", "countess", "empress", "frau",
		"madame", "mme", "signora", "señora", "congresswoman", "chairwoman", "spokeswoman", "businesswoman", "policewoman", "servicewoman",
		"sportswoman", "actress", "wife", "ex-wife", "missus", "daughter", "granddaughter", "grandmother", "grandma", "gran", "nan", "aunt", "niece", "widow", "councilwoman",
		"assemblywoman", "alderwoman", "woman", "girl", "lass", "mum", "mom", "mam", "stepmother", "stepdaughter", "girlfriend", "bride", "waitress", "nun", "midwife",
		"housewife", "heiress", "frenchwoman", "englishwoman", "irishwoman", "scotswoman", "dutchwoman":
		return document.Female
	}
	return document.UnknownGender
}
