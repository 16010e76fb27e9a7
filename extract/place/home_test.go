package place

import "testing"

func TestTownIn(t *testing.T) {
	for _, c := range []struct{ publisher, host, want string }{
		{"theparisnews.com", "theparisnews.com", "paris"},
		{"columbiadailyherald.com", "columbiadailyherald.com", "columbia"},
		{"lasvegassun.com", "lasvegassun.com", "las vegas"},
		{"post-gazette.com", "post-gazette.com", ""},
		{"The Dallas Morning News", "", "The Dallas"},
		{"Daily Herald", "", ""},
		{"", "", ""},
		{"www", "www", ""},
	} {
		if got := townIn(c.publisher, c.host); got != c.want {
			t.Errorf("%q %q: got %q, want %q", c.publisher, c.host, got, c.want)
		}
	}
}

func TestHost(t *testing.T) {
	for in, want := range map[string]string{
		"https://www.example.co.uk/news/1": "example.co.uk",
		"WWW.Example.com":                  "example.com",
		"The Daily Example":                "",
		"Dr. Example":                      "",
		"":                                 "",
	} {
		if got := hostOf(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
	for host, want := range map[string]string{"example.co.uk": "GB", "civil.ge": "GE", "example.com": "", "example.io": "", "example.ie": "IE"} {
		if got := countryOf(host); got != want {
			t.Errorf("%s: got %q, want %q", host, got, want)
		}
	}
}

func TestEveryday(t *testing.T) {
	for word, want := range map[string]bool{"reading": true, "nice": true, "hope": true, "zagreb": false, "": false, "zzzz": false} {
		if got := everyday(word); got != want {
			t.Errorf("%q: got %v", word, got)
		}
	}
}

func TestBritish(t *testing.T) {
	if !british("the colour of the town centre") || british("the color of the center") || british("the town") {
		t.Error("spelling is taken for the other's")
	}
}
