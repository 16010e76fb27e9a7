package gazetteer

import "math"

// Place is one row, decoded. Its strings share the file's memory.
type Place struct {
	ID         ID
	GeoNames   int32 // GeoNames id; 0 if unknown
	Lat, Lon   float64
	Population float64 // to about 0.04 %; of a division or region: a measure of how well known it is
	Name       string
	Country    string // ISO 3166-1 alpha-2; empty for a sea or a continent
	Admin1     ID     // the state or province it lies in; 0 if none. Of an ADM1: itself
	Admin2     ID     // the county or district; 0 if none
	Feature    Feature
}

// Feature is GeoNames' feature code as an index; see String.
type Feature uint8

// String is GeoNames' feature code: PPLC, ADM1, STM … It is empty for an unknown one.
func (f Feature) String() string {
	if int(f) < len(features) {
		return features[f]
	}
	return ""
}

// IsCountry reports whether f is a country or territory of class A.
func (f Feature) IsCountry() bool { return f >= PCLI && f <= PCLH }

// IsPopulated reports whether f is a city, town, village or part of one.
func (f Feature) IsPopulated() bool { return f >= PPL && f <= PPLF }

// IsRegion reports whether f is a continent, sea or region, larger than a country or across several.
func (f Feature) IsRegion() bool { return f == CONT || f == RGN || f == OCN || f == SEA || f == GULF }

// The features that the file has.
const (
	NoFeature Feature = iota
	PCLI              // country
	PCLD              // dependent territory
	PCLS
	PCLIX // country inside a state
	TERR
	PCLH // former country
	ADM1
	ADM2
	ADM3
	CONT
	RGN
	AREA
	OCN
	SEA
	GULF
	BAY
	STRT
	CNL
	LK
	STM
	FLLS
	RSV
	MT
	MTS
	VLC
	PASS
	VAL
	DSRT
	PLN
	PLAT
	PEN
	CAPE
	BCH
	ISL
	ISLS
	FRST
	PRK
	BLDG
	AIRP
	INSM
	SQR
	PPL
	PPLC
	PPLA
	PPLA2
	PPLA3
	PPLA4
	PPLA5
	PPLCH
	PPLG
	PPLL
	PPLR
	PPLS
	PPLX
	STLMT
	PPLH
	PPLQ
	PPLW
	PPLF
	featureCount
)

//nolint:gochecknoglobals // read only
var features = [featureCount]string{
	"", "PCLI", "PCLD", "PCLS", "PCLIX", "TERR", "PCLH", "ADM1", "ADM2", "ADM3", "CONT", "RGN", "AREA", "OCN", "SEA", "GULF", "BAY", "STRT", "CNL",
	"LK", "STM", "FLLS", "RSV", "MT", "MTS", "VLC", "PASS", "VAL", "DSRT", "PLN", "PLAT", "PEN", "CAPE", "BCH", "ISL", "ISLS", "FRST", "PRK", "BLDG",
	"AIRP", "INSM", "SQR", "PPL", "PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4", "PPLA5", "PPLCH", "PPLG", "PPLL", "PPLR", "PPLS", "PPLX", "STLMT",
	"PPLH", "PPLQ", "PPLW", "PPLF",
}

// FeatureOf is the feature of GeoNames' code; NoFeature if the file has none such.
func FeatureOf(code string) Feature {
	for i, f := range features {
		if f == code {
			return Feature(i)
		}
	}
	return NoFeature
}

// Count is one more than the largest ID.
func Count() int { return len(sections().records) / recordLen }

// At is the place of an ID, which must be one that this file gave out.
func At(id ID) Place {
	s := sections()
	r := s.records[int(id)*recordLen:][:recordLen]
	name := s.names[uint24(r, 12):]
	return Place{
		ID: id, GeoNames: int32(uint32At(r, 0)),
		Lat: float64(uint24(r, 4))/coordScale - 90, Lon: float64(uint24(r, 7))/coordScale - 180,
		Population: math.Exp2(float64(uint16At(r, 10))/popScale) - 1,
		Name:       name[1 : 1+name[0]],
		Country:    alpha2(r[15:17]),
		Admin1:     ID(uint16At(r, 17)), Admin2: ID(uint16At(r, 19)), Feature: Feature(r[21]),
	}
}

// Coordinates are kept to 1/40,000 of a degree (3 m), populations as logarithms.
const (
	coordScale = 40000
	popScale   = 1900
)

func alpha2(s string) string {
	if s[0] == 0 {
		return ""
	}
	return s
}

type parts struct{ records, slots, keys, names string }

// sections cuts the file. Its offsets stand behind the magic, as four lengths.
func sections() parts {
	var p parts
	rest := file[headerLen:]
	cut := func(i int) string {
		n := uint32At(file, len(magic)+4*i)
		s := rest[:n]
		rest = rest[n:]
		return s
	}
	p.records, p.slots, p.keys, p.names = cut(0), cut(1), cut(2), cut(3)
	return p
}

func uint16At(s string, i int) uint32 { return uint32(s[i]) | uint32(s[i+1])<<8 }

func uint24(s string, i int) uint32 {
	s = s[i : i+3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16
}

func uint32At(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
