extension Reading {
  /// An address of e-mail, or a name with @ before it.
  func address(at place: Int) -> (kind: PersonalData, end: Int)? {
    guard isSign(place, "@"), isTied(place + 1), let name = word(place + 1) else { return nil }
    let isAfterName = isTied(place) && place > 0 && tokens[place - 1].kind != .sign
    if isAfterName, let end = domain(at: place + 1) { return (.emailAddress, end) }
    return !isAfterName && name.length >= 3 ? (.messengerHandle, place + 2) : nil
  }

  /// The token after `mail.example`: words tied by dots, hyphens and digits, at least one dot among them.
  private func domain(at place: Int) -> Int? {
    var (next, end) = (place, Int?.none)
    while tokens.indices.contains(next), next == place || isTied(next), next < place + 20 {
      if isSign(next, "."), let last = word(next + 1), isTied(next + 1), last.length >= 2 { end = next + 2 }
      guard tokens[next].kind != .sign || isSign(next, ".", "-", "_") else { break }
      next += 1
    }
    return end
  }

  /// "name [at] host", "name (at) host (dot) kg", "name собака host точка kg".
  func spelledAddress(at place: Int) -> (kind: PersonalData, end: Int)? {
    let letters = letters(place)
    if letters.elementsEqual("at".utf8), tokens[place].isUpper, word(place - 1)?.isLatin == true,
      word(place + 2)?.isUpper == true, self.letters(place + 2).elementsEqual("dot".utf8)
    {
      return (.emailAddress, place + 4)
    }
    if letters.elementsEqual("at".utf8), isSign(place - 1, "[", "("), isSign(place + 1, "]", ")"), place > 1,
      tokens[place - 2].kind != .sign, let host = word(place + 2), host.isLatin
    {
      return (.emailAddress, place + 3)
    }
    guard tokens[place].has(.dog), place > 0,
      tokens[place - 1].kind == .number || word(place - 1)?.isLatin == true,
      word(place + 1)?.isLatin == true
    else { return nil }
    return (.emailAddress, place + 2)
  }

  /// t.me/name, instagram.com/name, "Телеграм: name_1".
  func handle(at place: Int) -> (kind: PersonalData, end: Int)? {
    linkedHandle(at: place) ?? namedHandle(at: place) ?? joinedHandle(at: place)
  }

  private func linkedHandle(at place: Int) -> (kind: PersonalData, end: Int)? {
    guard isSign(place + 1, "."), isTied(place + 1), isTied(place + 2), isSign(place + 3, "/"),
      isTied(place + 3), isTied(place + 4), tokens[place + 4].kind != .sign || isSign(place + 4, "@", "+"),
      Self.hosts.contains(String(decoding: letters(place), as: UTF8.self)), let ending = word(place + 2),
      ending.length <= 3
    else { return nil }
    return (.messengerHandle, place + 5)
  }

  private static let hosts: Set<String> = [
    "t", "wa", "telegram", "instagram", "facebook", "fb", "m", "vk", "tiktok", "viber", "ok",
  ]

  /// "find him on tg as name_1".
  private func joinedHandle(at place: Int) -> (kind: PersonalData, end: Int)? {
    guard tokens[place].isLatin, isSign(place + 1, "_"), isTied(place + 1), isTied(place + 2),
      around(place, 6, 0).contains(where: { tokens[$0].has(.messenger) })
    else { return nil }
    return (.messengerHandle, place + 3)
  }

  private func namedHandle(at place: Int) -> (kind: PersonalData, end: Int)? {
    guard tokens[place].has(.messenger), isSign(place + 1, ":", "—", "–", "-"), !isTied(place + 2),
      let name = word(place + 2), name.isLatin, name.length >= 3
    else { return nil }
    let isJoined =
      isTied(place + 3)
      && (number(place + 3) != nil || isSign(place + 3, "_") || (isSign(place + 3, ".") && isTied(place + 4)))
    return isJoined || (!tokens[place].isLatin && !name.isCapital && !name.has(.function))
      ? (.messengerHandle, place + 3) : nil
  }
}
