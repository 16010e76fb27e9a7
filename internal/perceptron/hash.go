// Package perceptron trains and runs linear models over hashed features: a
// feature is a 64-bit hash, a model gives it a small weight for some labels.
// Training is the averaged perceptron; a trained model is one flat byte string
// that is read in place, without decoding.
package perceptron

const (
	fnvBasis uint64 = 14695981039346656037
	fnvPrime uint64 = 1099511628211
)

// Hash is the 64-bit hash of s. It is fixed for ever: weight files hold it.
func Hash(s string) uint64 {
	h := fnvBasis
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return mix(h)
}

// Feature is the hash of template number t filled with value a.
func Feature(t uint64, a uint64) uint64 { return mix(a ^ (t+1)*0x9e3779b97f4a7c15) }

// Feature2 is the hash of template number t filled with values a and b.
func Feature2(t, a, b uint64) uint64 { return mix(Feature(t, a) + b*0xff51afd7ed558ccd) }

// Feature3 is the hash of template number t filled with values a, b and c.
func Feature3(t, a, b, c uint64) uint64 { return mix(Feature2(t, a, b) + c*0xc4ceb9fe1a85ec53) }

func mix(h uint64) uint64 {
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	h ^= h >> 32
	h *= 0xd6e8feb86659fd93
	return h ^ h>>32
}

// Finish makes the hash that Hash gives from its sum over the bytes alone
// (FNV-1a), for callers that hold bytes.
func Finish(sum uint64) uint64 { return mix(sum) }
