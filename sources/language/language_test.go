package language_test

import (
	"strings"
	"testing"

	"dateline/sources/language"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       language.Verdict
	}{
		{"news", "The council of the harbour town will vote on Tuesday on whether the old ferry should be sold, a clerk said, and several of its members have said that they are against it.", language.English},
		{"a brief with names", "Ms. Çelik and Mr. Núñez met in the town hall of São João to talk about the bridge. They will meet again in June, when the plans are to be shown to the residents.", language.English},
		{"Spanish", "El alcalde de la ciudad dijo el lunes que el puente nuevo se abrirá en junio y que los vecinos no tendrán que pagar por él, aunque la obra costó más de lo previsto.", language.Foreign},
		{"German", "Der Rat der Stadt hat am Montag beschlossen, dass die alte Fähre nicht verkauft wird, und will im Juni mit den Anwohnern über eine neue Brücke sprechen.", language.Foreign},
		{"French", "Le maire de la ville a dit lundi que le nouveau pont sera ouvert en juin et que les habitants ne paieront pas pour le passage, qui est resté trop cher.", language.Foreign},
		{"Indonesian", "Wali kota mengatakan pada hari Senin bahwa jembatan baru akan dibuka pada bulan Juni dan warga tidak perlu membayar untuk melintas di atas jembatan yang mahal itu.", language.Foreign},
		{"Russian", strings.Repeat("Мост откроют в июне, сообщил мэр города. ", 5), language.Foreign},
		{"Japanese", strings.Repeat("新しい橋は六月に開通する、と市長は述べた。", 5), language.Foreign},
		{"Spanish that quotes an English title", "El grupo cantó The Best of the North y otras piezas de su disco en la plaza de la ciudad, donde los vecinos lo esperaban desde las seis de la tarde con banderas.", language.Foreign},
		{"too short", "Rain fell on the harbour.", language.Unknown},
		{"a list of names", strings.Repeat("Anna Berg 12 Olaf Lind 14 Carl Holm 9 ", 3), language.Unknown},
		{"empty", "", language.Unknown},
		{"numbers", strings.Repeat("1,234 5.6 % ", 100), language.Unknown},
	} {
		if got := language.Of(c.text); got != c.want {
			t.Errorf("%s: verdict %d, want %d", c.name, got, c.want)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("the \xff é")
	f.Fuzz(func(t *testing.T, text string) {
		if a, b := language.Of(text), language.Of(strings.ToUpper(text)); a != b && isASCII(text) {
			t.Errorf("%q: %d, in capitals %d", text, a, b)
		}
	})
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func BenchmarkOf(b *testing.B) {
	text := strings.Repeat("The council of the harbour town will vote on Tuesday on whether the old ferry should be sold, a clerk said. ", 40)
	b.ReportAllocs()
	for b.Loop() {
		language.Of(text)
	}
}
