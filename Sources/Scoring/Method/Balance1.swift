extension ScoringMethod {
  /// The balance of signed areas: published, never edited; a better method stands beside it.
  static let balance1 = ScoringMethod(
    name: "balance-1",
    casesDigest: "dc7d6ed86372054343c97bbcf54a8f991094b1002428efee671df0c03506f038",
    placementsDigest: "1be0757026286599d057a020e5e6109d9de29c11b2bfe160c8e476465bdce896",
    parameters: [
      0.0,
      -3.364997212999182,
      -1.6565539607145636,
      -2.5525496706713224,
      -1.3021623621148102,
      0.0064135763525570745,
      0.0349923092157337,
      -1.7692763146547545,
      -4.078352104313457,
      0.0,
      1.9775328029135804,
      -2.2138550206435164,
    ],
    counts: """
      1 noLimit 0 9 93 0
      1 twoAndOne 0 9 112 0
      1 twoAndTwo 0 20 255 0
      2 noLimit 0 67 203 12
      2 twoAndOne 0 52 323 6
      2 twoAndTwo 0 124 583 26
      2WL-by-waiver twoAndOne 2 7 21 18
      2WL-by-waiver twoAndTwo 2 16 57 34
      2WL-by-waiver twoAndTwo 3 3 32 16
      2WL-closed twoAndOne 1 2 0 3
      2WL-closed twoAndOne 3 4 0 19
      2WL-closed twoAndTwo 4 15 0 13
      2WL-no-limit noLimit 0 16 52 65
      2WL-open twoAndOne 1 2 50 21
      2WL-open twoAndTwo 0 4 26 10
      2WL-open twoAndTwo 1 8 122 46
      3 noLimit 0 0 32 20
      3 twoAndOne 0 0 68 14
      3 twoAndTwo 0 0 137 37
      """,
    cases: """
      AFG-2021 3 3 policy .++.0..+-+......
      AFG-2023 3 3 policy -....--......--.
      AZE-2018 2 2 none .....-0-.0..0+..
      AZE-2020 2WL-open 2WL none ..++.-+.-..-+...
      AZE-2021 2WL-open 2WL none ---+.0+.-..0+.-.
      AZE-2023 2 2 none .--+.0+....++.-.
      BDI-2017 3 3 none 0--.-.-.-0.-....
      BDI-2021 3 2WL none +++..-0-.+.--..+
      BDI-2022 2WL-closed 2 none +++.+00+.-.0..+.
      BDI-2023 2 2 none +++..---.0.0+.+.
      BHR-2020 1 1 none ++-.+.+..+....0.
      BHR-2021 1 1 none --+.+-.--.....+.
      BHR-2023 1 1 none 000..0+.-+....0.
      BIH-2020 2WL-by-waiver 2WL none --.-.+-.-..+-...
      BIH-2021 2WL-closed 2 none ...+.+++..+++..+
      BIH-2022 2 2 none ++++.0.+--.+....
      BIH-2023 2 2 none .+0+.0+.--..++..
      BIH-2024 2 2 none ..0+.-0+-..+-...
      BLR-2021 3 2WL none .....+++......-.
      BLR-2022 2WL-open 3 none 00-..0-.....---.
      BLR-2023 3 3 none ---..--.....----
      BLZ-2018 3 3 none ....-...........
      BLZ-2023 2 2 none ---.-+++.+...+0+
      BOL-2018 2WL-closed 3 none ......+......+..
      BOL-2023 2 2WL none ---+.--....+...-
      BRB-2020 2WL-open 2WL none .--..-.+.+-0....
      COM-2017 3 3 none ---.--.-...+-...
      COM-2019 3 3 none ---..-+-.-.-00..
      COM-2021 3 3 none ---..-.-.+++.-..
      COM-2022 3 2WL none ++-..++0.+.--+..
      COM-2023 2WL-closed 2 none +--..+0+.+.0....
      DEU-2019 1 2 none +.--.++.....+...
      DEU-2020 2 2 none +++-.-.-...-+..-
      DEU-2021 2 2 none -++-...-..+.+.0-
      DEU-2022 2 1 none +++-..0-...+0.+.
      DEU-2023 1 1 none +---.+--.-.+-+..
      DZA-2020 2WL-closed 3 none .0-..0.--..+....
      DZA-2023 2WL-closed 3 none --...--0-+++....
      ERI-2019 3 3 policy --..----.+......
      ERI-2021 3 3 policy ---.----...+....
      ERI-2023 3 3 policy ..............--
      GAB-2019 3 2WL none +++.-0-...-..+..
      GAB-2020 2WL-closed 2 none .+..-0...+0+....
      GAB-2022 2 2WL none +.+.---...--....
      GAB-2023 2WL-open 2WL none .++.--0....-+...
      GMB-2020 3 2WL none +.-..++..+...+..
      GMB-2022 2WL-by-waiver 2 none .....-.+.+......
      GMB-2023 2 2 none ..+..+-+.0..-.-.
      HTI-2020 2 2 none ++-...0-.+.+-...
      HTI-2022 2WL-open 2WL none -...-+-+.+.+-...
      HTI-2023 2WL-by-waiver 2WL none -+..-++....-...-
      KOR-2022 1 2 none .-.-.--.-+....-.
      LAO-2018 2WL-closed 3 none ++++--0..-.-.+..
      LAO-2019 3 2WL none .....-0..+.0.+..
      LAO-2023 2 2 none +.-..00..-....+.
      LBR-2020 2WL-closed 2 none +....+.....++...
      LBR-2021 2 2WL none ---..-0..-..0+..
      LBR-2023 2 2 none -.+.++0..-..-...
      LSO-2022 2WL-open 2 none ................
      LSO-2023 2 2 none +0....--.0.+0+..
      MNE-2018 2WL-open 2WL none .+-...-..+.-.+-.
      MNE-2019 2WL-by-waiver 2WL none +--.....-..+....
      MNE-2020 2WL-closed 2 none ++++.+00....+..-
      MNE-2023 2 2WL none -+-..+-....+....
      MNE-2024 2WL-open 2 none +0+..+0....++...
      NAM-2020 2 1 none .+++.++..+++++.+
      NAM-2021 1 1 none .-...-...+..+...
      NAM-2022 1 1 none --...-+..0.-+...
      NER-2018 2WL-by-waiver 2WL none ---...--.+...+.+
      NER-2019 2WL-closed 2 none --0.-.0-.+...+..
      NER-2021 2 2 none ---..+.+.+-.....
      NER-2023 2 2 none ++-..+0..+-+....
      NIC-2020 2WL-closed 3 none .+-.-0-.........
      NIC-2021 3 3 none .+-.---..+......
      NIC-2022 3 3 none .++.---.....-.-.
      NIC-2023 3 3 none ..-.---....+-.--
      PNG-2022 2WL-open 2WL none .+-.-+--.-.---..
      PNG-2023 2WL-by-waiver 3 none +--.0--.--..--..
      RUS-2019 3 3 none .-..+0---..--..-
      RUS-2020 3 3 policy ..+..0---...-...
      RUS-2021 3 3 policy .--.-0.-........
      RUS-2023 3 3 policy .--.--.-.......-
      SRB-2022 2 2WL none +...---0...0+.-.
      SRB-2023 2WL-open 2WL none ---.-+0--..--...
      SRB-2024 2WL-by-waiver 2WL none -0+..-0+-..+0...
      SSD-2020 3 3 policy --..-0+.-..+....
      SSD-2023 3 3 policy --..---.-+.+....
      TJK-2023 2 2 none .+-.-0---+...+-.
      TKM-2016 2WL-closed 3 policy ....-.........-.
      TKM-2019 3 3 policy ....-.-+....-.-.
      TKM-2020 3 3 policy .--.-0-..+.+-+--
      TKM-2023 3 3 policy ---.---..+..-+0-
      TTO-2020 2 2 none ++-.++-..+..-...
      TTO-2022 2WL-open 2WL none ++-.-0-..+.-....
      TTO-2023 2WL-by-waiver 2WL none ..-.--0+...-.+..
      UGA-2017 2 2 none +++.-.--.-.00.0.
      UGA-2022 2WL-by-waiver 2 none +++..+0+.+..+.+.
      UGA-2023 2 2 none +++..+-..+..-.+.
      ZAF-2023 2WL-by-waiver 2WL none +.+.0-+----+.++.
      """)
}
