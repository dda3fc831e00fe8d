"""Reading sentences: words, announcements, parts, subjects, fields, the activity."""
