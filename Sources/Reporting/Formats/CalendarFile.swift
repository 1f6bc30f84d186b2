import Registry

/// A calendar file (RFC 5545): whole days, without a time or a place.
struct CalendarFile {
  struct Event {
    /// The same whenever the same occasion is written.
    let name: String
    let day: CalendarDay
    let summary: String
  }

  let madeOn: CalendarDay
  let events: [Event]

  /// Lines as the standard has them, each ending in both line ends.
  var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//TierWatch//Review//EN", "CALSCALE:GREGORIAN"]
      + events.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { $0.folded + "\r\n" }.joined()
  }

  private func lines(_ event: Event) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(event.name.escaped)@tierwatch", "DTSTAMP:\(madeOn.compact)T000000Z",
      "DTSTART;VALUE=DATE:\(event.day.compact)", "SUMMARY:\(event.summary.harmless.escaped)",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }
}

extension CalendarDay {
  fileprivate var compact: String { iso.filter { $0 != "-" } }
}

extension String {
  fileprivate var escaped: String {
    reduce(into: "") { text, character in
      if #"\;,"#.contains(character) { text += "\\" }
      text.append(character)
    }
  }

  /// Lines of at most 75 bytes; what goes on begins with a space.
  fileprivate var folded: String {
    var (text, taken) = ("", 0)
    for character in self {
      let bytes = String(character).utf8.count
      if taken + bytes > 75 {
        text += "\r\n "
        taken = 1
      }
      text.append(character)
      taken += bytes
    }
    return text
  }
}
