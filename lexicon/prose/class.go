package prose

import "strings"

// TagNames are the tagger's classes; the index is the class in the table.
func TagNames() []string {
	return strings.Fields("EX NNPS WP$ TO : FW JJR $ VBN CC # NNP VBZ VBD POS RB CD NN JJ RBS MD VB `` . RP ) , ( WRB RBR IN PRP$ SYM DT VBP PDT LS JJS WDT UH VBG '' NNS WP PRP")
}

// LabelNames are the entity model's classes; the index is the class in the
// table.
func LabelNames() []string {
	return strings.Fields("I-GSP B-LOCATION B-GPE I-ORGANIZATION I-PERSON O I-FACILITY I-LOCATION B-PERSON B-FACILITY B-GSP B-ORGANIZATION I-GPE")
}

// TagCount and LabelCount are how many classes there are.
const (
	TagCount   = 45
	LabelCount = 13
)
