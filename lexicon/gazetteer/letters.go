package gazetteer

// The ASCII spelling of Latin letters, two bytes a letter, blank where there is
// none: Unicode's canonical decompositions, and by hand those without one (ø, ł, ß …).
const (
	firstLatin   = 0x00C0 // À to ɏ
	latinLetters = "" +
		"a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thssa a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy " +
		"a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l " +
		"l l l n n n n n n n ngngo o o o o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s " +
		"  b                 d         a     f           k k             o o                           u u     y y                       " +
		"                          a a i i o o u u u u u u u u u u e a a a a         g g k k o o o o     j       g g     n n a a         " +
		"a a a a e e e e i i i i o o o o r r r r u u u u s s t t     h h             a a e e o o o o o o o o y y                         " +
		"                                "
	firstMore   = 0x1E00 // Ḁ to ỿ, Vietnamese among them
	moreLetters = "" +
		"a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m " +
		"m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v " +
		"w w w w w w w w w w x x x x y y z z z z z z h t w y         ss  a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e " +
		"e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y             "
)

// letter is the ASCII spelling of a Latin letter that is not ASCII; empty if it has none.
func letter(r rune) string {
	var two string
	switch {
	case r >= firstLatin && r < firstLatin+rune(len(latinLetters)/2):
		two = latinLetters[2*(r-firstLatin):][:2]
	case r >= firstMore && r < firstMore+rune(len(moreLetters)/2):
		two = moreLetters[2*(r-firstMore):][:2]
	case r == 'ə' || r == 'ʾ' || r == 'ɓ' || r == 'ɗ':
		return map[rune]string{'ə': "a", 'ɓ': "b", 'ɗ': "d"}[r]
	default:
		return ""
	}
	for len(two) > 0 && two[len(two)-1] == ' ' {
		two = two[:len(two)-1]
	}
	return two
}
