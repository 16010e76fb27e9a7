package cluster

import "dateline/record"

// The limits above which two articles are copies of one story, measured on news
// articles against copies with words changed and the end cut: docs/adr/0080-near-duplicates.md.
const (
	minSimilarity  = 0.4
	minContainment = 0.65
	minShared      = 0.2 // similarity that containment alone needs
)

// bucketLimit bounds the comparisons that one band of an article can cause, so
// that boilerplate shared by all articles of a run keeps the cost linear.
const bucketLimit = 32

// Clusterer takes the articles of a dataset in order. It holds about 700 bytes an
// article. The zero value is not usable; see New.
type Clusterer struct {
	articles   []record.ArticleRef
	signatures []*Signature
	parent     []int
	buckets    [bands]map[uint64][]int32
}

// New returns an empty Clusterer.
func New() *Clusterer {
	c := &Clusterer{}
	for i := range c.buckets {
		c.buckets[i] = map[uint64][]int32{}
	}
	return c
}

// Add takes the next article in and joins it to the earlier ones that it is a
// near copy of.
func (c *Clusterer) Add(a record.ArticleRef, text string) {
	n := len(c.articles)
	s := Sign(text)
	c.articles = append(c.articles, a)
	c.signatures = append(c.signatures, s)
	c.parent = append(c.parent, n)
	for i := range c.buckets {
		h := s.band(i)
		bucket := c.buckets[i][h]
		for _, m := range bucket {
			if c.root(int(m)) != c.root(n) && alike(s, c.signatures[m]) {
				c.join(int(m), n)
			}
		}
		if len(bucket) < bucketLimit {
			c.buckets[i][h] = append(bucket, int32(n))
		}
	}
}

func alike(a, b *Signature) bool {
	j := a.Similarity(b)
	return j >= minSimilarity || j >= minShared && a.Containment(b) >= minContainment
}

func (c *Clusterer) root(i int) int {
	for c.parent[i] != i {
		c.parent[i] = c.parent[c.parent[i]]
		i = c.parent[i]
	}
	return i
}

// join makes the earlier root the root of both.
func (c *Clusterer) join(a, b int) {
	a, b = c.root(a), c.root(b)
	c.parent[max(a, b)] = min(a, b)
}

// Cluster is one story with all its copies.
type Cluster struct {
	Schema   string              `json:"schema"`
	ID       string              `json:"id"`
	Size     int                 `json:"size"`
	Sources  int                 `json:"sources"` // distinct publishers, or hosts where no publisher is known
	First    *string             `json:"first_published"`
	Articles []record.ArticleRef `json:"articles"`
}

// Clusters are all groups, single articles too, in the order of their first article.
func (c *Clusterer) Clusters() []Cluster {
	at := map[int]int{}
	var out []Cluster
	for i, a := range c.articles {
		r := c.root(i)
		k, ok := at[r]
		if !ok {
			k = len(out)
			at[r] = k
			out = append(out, Cluster{Schema: record.Version})
		}
		out[k].Articles = append(out[k].Articles, a)
	}
	for i := range out {
		out[i].finish()
	}
	return out
}

// Of gives the index, in Clusters, of each article in the order of Add.
func (c *Clusterer) Of() []int {
	at := map[int]int{}
	out := make([]int, len(c.articles))
	for i := range out {
		r := c.root(i)
		if _, ok := at[r]; !ok {
			at[r] = len(at)
		}
		out[i] = at[r]
	}
	return out
}

func (k *Cluster) finish() {
	k.Size = len(k.Articles)
	k.ID = idOf("c_", k.Articles)
	k.Sources = sources(k.Articles)
	k.First = first(k.Articles)
}
