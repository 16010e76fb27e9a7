package token

// scheme reports whether the word [start, at) and the :// at at start a URL.
func (s *scanner) scheme(start, at int) bool {
	if at+2 >= len(s.text) {
		return false
	}
	if s.fold[start:at] == "mailto" {
		return isWordAt(s.text, at+1)
	}
	return s.text[at+1] == '/' && s.text[at+2] == '/'
}

// link is the end of the URL that holds the byte at at: it runs to white space,
// a quotation mark or an angle bracket, without the punctuation at its end. A closing bracket belongs to it if it opened inside.
func (s *scanner) link(at int) int {
	open, end := 0, at
	for end < len(s.text) && end-at < maxAhead {
		class, size := classAt(s.text, end)
		b := s.text[end]
		if class == space || b == '<' || b == '>' || b == '"' || b >= 0x80 && class == sign {
			break
		}
		if b == '(' {
			open++
		}
		if b == ')' {
			if open == 0 {
				break
			}
			open--
		}
		end += size
	}
	for end > at+1 {
		switch s.text[end-1] {
		case '.', ',', ';', ':', '!', '?', '\'', ']', '*':
			end--
			continue
		}
		break
	}
	return end
}

// address is the end of the mail address whose @ stands at at; 0 if no word
// follows it.
func (s *scanner) address(at int) int {
	if !isWordAt(s.text, at+1) {
		return 0
	}
	end := s.letters(at + 1)
	for end < len(s.text) && end-at < maxAhead && (s.text[end] == '.' || s.text[end] == '-' || s.text[end] == '_') && isWordAt(s.text, end+1) {
		end = s.letters(end + 1)
	}
	return end
}

// dotted emits what starts with the word [start, at) and the full stop at at
// that touches the next word: an abbreviation (U.S.), a host, file or mail address, or two sentences
// without a space between.
func (s *scanner) dotted(start, at int) int {
	end, short, last := at, at-start <= 2, start
	for range maxParts {
		if end >= len(s.text) || s.text[end] != '.' || !isWordAt(s.text, end+1) {
			break
		}
		last = end + 1
		end = s.letters(last)
		short = short && end-last <= 2
	}
	switch {
	case end < len(s.text) && s.text[end] == '@' && s.address(end) > 0:
		return s.emit(start, s.address(end))
	case short && s.initials(start, end):
		return s.afterInitials(start, end)
	case s.fold[start:at] == "www" || hostEnd(s.fold[last:end]):
		if end < len(s.text) && (s.text[end] == '/' || s.text[end] == ':' && isDigitAt(s.text, end+1)) {
			end = s.link(end)
		}
		return s.emit(start, end)
	case s.runOn(start, at):
		return s.beforeStop(start, at)
	}
	return s.emit(start, end)
}

// initials reports whether [start, end) is letters one by one, or a degree
// (U.S, a.m, Ph.D).
func (s *scanner) initials(start, end int) bool {
	long := 0
	for i, n := start, 0; i < end; i++ {
		switch c := s.text[i]; {
		case c == '.':
			n = 0
		case '0' <= c && c <= '9':
			return false
		case c < 0x80 || c >= 0xc0:
			if n++; n == 2 {
				long++
			}
		}
	}
	return long == 0 || long == 1 && degree(s.fold[start:end])
}

func degree(w string) bool {
	switch w {
	case "ph.d", "m.sc", "b.sc", "ed.d", "ll.b", "ll.m", "st.d", "m.ed", "b.ed", "b.a.sc", "d.sc", "lt.gen", "lt.col", "maj.gen":
		return true
	}
	return false
}

// afterInitials emits initials with the full stop at their end; at the end of
// a sentence it does duty for both.
func (s *scanner) afterInitials(start, end int) int {
	if end < len(s.text) && s.text[end] == '.' && (end+1 >= len(s.text) || s.text[end+1] != '.') {
		end++
	}
	return s.emit(start, end)
}

// runOn reports whether the full stop at at ends a sentence although no space
// follows: a word of two letters or more in lower case before, a capital after.
func (s *scanner) runOn(start, at int) bool {
	after, _ := classAt(s.text, at+1)
	before, _ := classAt(s.text, at-1)
	return after == upper && at-start >= 2 && before == lower
}

func hostEnd(w string) bool {
	if len(w) > 5 {
		return false
	}
	switch w {
	case "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "io", "tv", "co", "uk", "us", "eu", "ru", "ua", "de", "fr", "it", "es", "nl", "se",
		"no", "fi", "dk", "pl", "cz", "ch", "at", "be", "ie", "ca", "au", "nz", "jp", "cn", "in", "kr", "za", "br", "mx", "ar", "il", "ir", "sa", "ae",
		"ng", "ke", "pk", "id", "my", "sg", "hk", "tw", "ph", "vn", "ai", "app", "dev", "news", "html", "htm", "pdf", "doc", "docx", "xls", "jpg", "png",
		"gif", "txt", "zip", "mp3", "mp4", "exe", "php", "js":
		return true
	}
	return false
}
