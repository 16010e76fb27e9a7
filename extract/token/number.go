package token

// number emits the tokens of the number that starts at start: 1,200 3.5 5:30
// 9/11 2025-05-11 713-853-3989 20th 1980s. A unit or a half of the day that is written to it is a
// token of its own (5pm, 20km); what goes on like a word is one (3G, 16GB).
func (s *scanner) number(start int) int {
	at := s.digits(start)
	for at < len(s.text) {
		switch c := s.text[at]; {
		case (c == ',' || c == '.' || c == ':' || c == '/') && isDigitAt(s.text, at+1):
			at = s.digits(at + 1)
		case c == '-' && s.dashed(start) > at:
			return s.emit(start, s.dashed(start))
		default:
			return s.afterNumber(start, at)
		}
	}
	return s.emit(start, at)
}

func (s *scanner) digits(at int) int {
	for at < len(s.text) {
		class, size := classAt(s.text, at)
		if class != digit {
			break
		}
		at += size
	}
	return at
}

// dashed is the end of the groups of digits, joined by hyphens, that start at
// start, if they are a telephone number or a date in figures; 0 where they are a range or a score.
func (s *scanner) dashed(start int) int {
	var group [4]int
	n, at := 0, start
	for ; n < len(group); n++ {
		end := s.digits(at)
		group[n] = end - at
		if group[n] == 0 || group[n] > 4 {
			return 0
		}
		at = end
		if at >= len(s.text) || s.text[at] != '-' || !isDigitAt(s.text, at+1) {
			break
		}
		at++
	}
	short := func(i int) bool { return group[i] <= 2 }
	switch {
	case n == 1 && group == [4]int{3, 4}, n == 2 && group == [4]int{3, 3, 4}, n == 3 && group == [4]int{1, 3, 3, 4},
		n == 2 && group[0] == 4 && short(1) && short(2),
		n == 2 && short(0) && short(1) && (group[2] == 4 || group[2] == 2):
		return at
	}
	return 0
}

// afterNumber emits the number [start, at) with the letters that touch it.
func (s *scanner) afterNumber(start, at int) int {
	class, _ := classAt(s.text, at)
	if !isLetter(class) {
		if at < len(s.text) && s.text[at] == '.' && s.itemNumber(start, at) {
			at++
		}
		return s.emit(start, at)
	}
	end := s.letters(at)
	if unit(s.fold[at:end]) {
		s.emit(start, at)
		if end+1 < len(s.text) && s.text[end] == '.' && isWordAt(s.text, end+1) {
			return s.word(at)
		}
		return s.emit(at, end)
	}
	if end < len(s.text) && s.fold[at:end] == "a" || s.fold[at:end] == "p" {
		if s.text[end:min(end+3, len(s.text))] == ".m." { // 5a.m.
			s.emit(start, at)
			return s.emit(at, end+3)
		}
	}
	if end < len(s.text) && s.text[end] == '.' && isWordAt(s.text, end+1) {
		return s.dotted(start, end)
	}
	if end < len(s.text) && s.text[end] == '@' {
		if a := s.address(end); a > 0 {
			return s.emit(start, a)
		}
	}
	return s.emit(start, end)
}

// itemNumber reports whether [start, at) and the full stop at at are the number
// of a list item at the head of a line.
func (s *scanner) itemNumber(start, at int) bool {
	return at-start <= 3 && s.lineStart(start) && at+1 < len(s.text) && s.text[at+1] == ' ' && isLetter(s.nextClass(at+1))
}

func unit(w string) bool {
	if len(w) > 4 {
		return false
	}
	switch w {
	case "am", "pm", "km", "kg", "mg", "cm", "mm", "mph", "kph", "bn", "mn", "mln", "bln", "trn", "lb", "lbs", "ft", "hrs", "min", "mins":
		return true
	}
	return false
}
