package date

// confidence is the share of right values on the development sets (TimeBank, AQUAINT,
// WikiWars: 3,300 expressions), by rule and by what the expression counts from. Rules not
// listed have too few cases and get 0.8.
func confidence(rule, anchor string) float32 {
	switch anchor {
	case "published", "utterance", "dateline":
		switch rule {
		case "calendar":
			return 0.91
		case "quarter":
			return 0.94
		case "weekday":
			return 0.88
		case "relative", "season", "feast":
			return 0.79
		case "quantity":
			return 0.86
		case "offset", "clock":
			return 0.55
		}
	case "text":
		switch rule {
		case "calendar":
			return 0.87
		case "year-ago":
			return 0.76
		case "relative", "offset":
			return 0.6
		case "period", "clock", "season":
			return 0.55
		}
	default:
		switch rule {
		case "calendar", "quarter":
			return 0.99
		case "numeric", "numeric-dmy", "numeric-mdy", "year":
			return 0.95
		case "quantity":
			return 0.8
		case "vague", "decade":
			return 0.75
		case "set", "numeric-open":
			return 0.55
		case "offset", "weekday", "relative":
			return 0.4
		}
	}
	return 0.8
}
