package ner

// Score is what scores are counted in: float32 while training, int32 in use.
type Score interface{ ~int32 | ~float32 }

// Transitions are the scores of a label after another; the last row is the
// start of a sentence.
type Transitions[S Score] [LabelCount + 1][LabelCount]S

// start is the row of Transitions for the first token.
const start = LabelCount

// Path finds labels, the best legal path for emissions (LabelCount a token).
// back is scratch of at least len(emissions) elements.
func Path[S Score](labels []Label, emissions []S, between *Transitions[S], back []Label) {
	n := len(labels)
	if n == 0 {
		return
	}
	next, gains := successors(), between.gains()
	var now [LabelCount]S
	var reached [LabelCount]bool
	for l := range Label(LabelCount) {
		if l.starts() {
			now[l], reached[l] = emissions[l]+between[start][l], true
		}
	}
	for i := 1; i < n; i++ {
		var best [LabelCount]S
		var got [LabelCount]bool
		row := back[i*LabelCount : (i+1)*LabelCount]
		for p := range Label(LabelCount) {
			if !reached[p] || now[p]+gains[p]+1 < now[Outside] {
				continue
			}
			for _, l := range next[p] {
				if s := now[p] + between[p][l]; !got[l] || s > best[l] {
					best[l], got[l], row[l] = s, true, p
				}
			}
		}
		e := emissions[i*LabelCount:]
		for l := range best {
			best[l] += e[l]
		}
		now, reached = best, got
	}
	end := Outside
	for l := range Label(LabelCount) {
		if reached[l] && !l.opens() && now[l] > now[end] {
			end = l
		}
	}
	for i := n - 1; ; i-- {
		labels[i] = end
		if i == 0 {
			return
		}
		end = back[i*LabelCount+int(end)]
	}
}

// gains is, for each label after which no name is open, how much more the best
// label after it can score there than after Outside: a label that is further behind Outside is on no
// best path. Most words are outside by far. Other labels gain more than any score.
func (t *Transitions[S]) gains() (out [LabelCount]S) {
	for p := range out {
		if Label(p).opens() {
			out[p] = 1 << 28
			continue
		}
		for i, l := range successors()[p] {
			if g := t[p][l] - t[Outside][l]; i == 0 || g > out[p] {
				out[p] = g
			}
		}
	}
	return out
}

// successors lists the labels that may follow each label.
func successors() *[LabelCount][]Label { return &following }

//nolint:gochecknoglobals // read only
var following = func() (out [LabelCount][]Label) {
	for p := range Label(LabelCount) {
		for l := range Label(LabelCount) {
			if l.follows(p) {
				out[p] = append(out[p], l)
			}
		}
	}
	return out
}()
