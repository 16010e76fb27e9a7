package sentence

// list is an enumeration that runs inside a paragraph: "1. … 2. …", "a. … b. …",
// "• … • …". The zero value is none.
type list struct {
	style  listStyle
	bullet string
	next   int // value of the item that is to come: 2, or 'b'
}

type listStyle uint8

const (
	noList    listStyle = iota
	stopped             // 1.
	bracketed           // 1)
	both                // 1.)
	lettered            // a.
	bulleted            // •, with or without a number
)

// listAt is the list whose first item starts at token i.
func (c *cutter) listAt(i int32) list {
	w := c.TokenText(i)
	switch w {
	case "•", "⁃", "·", "▪", "●", "◦", "‣":
		return list{style: bulleted, bullet: w}
	}
	style, value := c.itemAt(i)
	return list{style: style, next: value + 1}
}

// itemAt is the style and value of the item number that starts at token i.
func (c *cutter) itemAt(i int32) (listStyle, int) {
	w := c.TokenText(i)
	if len(w) == 2 && w[1] == '.' && 'a' <= w[0] && w[0] <= 'z' {
		return lettered, int(w[0])
	}
	stop := w[len(w)-1] == '.'
	if stop {
		w = w[:len(w)-1]
	}
	value, ok := smallNumber(w)
	if !ok {
		return noList, 0
	}
	k := i + 1
	if !stop && k < c.in.End && c.touches(k) && c.TokenText(k) == "." {
		stop = true
		k++
	}
	bracket := k < c.in.End && c.touches(k) && c.TokenText(k) == ")"
	switch {
	case stop && bracket:
		return both, value
	case bracket:
		return bracketed, value
	case stop && k < c.in.End && !c.touches(k):
		return stopped, value
	}
	return noList, 0
}

func smallNumber(w string) (int, bool) {
	if len(w) == 0 || len(w) > 3 {
		return 0, false
	}
	n := 0
	for i := range len(w) {
		if w[i] < '0' || w[i] > '9' {
			return 0, false
		}
		n = n*10 + int(w[i]-'0')
	}
	return n, true
}

// cut reports whether the next item of the list starts at token i, and moves
// the list on.
func (l *list) cut(c *cutter, i int32) bool {
	if l.style == noList || i <= c.in.First {
		return false
	}
	if l.style == bulleted {
		return c.TokenText(i) == l.bullet
	}
	style, value := c.itemAt(i)
	if style != l.style || value != l.next {
		return false
	}
	l.next++
	return true
}

// itemStop reports whether the full stop at token i belongs to the number of a
// list item at the head of the open sentence.
func (c *cutter) itemStop(i int32) bool {
	if c.list.style == noList {
		return false
	}
	return i == c.first+1 && c.numberAt(i-1) || i == c.first+2 && c.list.style == bulleted && c.numberAt(i-1)
}

func (c *cutter) numberAt(i int32) bool {
	_, ok := smallNumber(c.TokenText(i))
	return ok
}
