extension Phrasebook { static var russian: Phrasebook { .english }; static var kyrgyz: Phrasebook { .english } }
