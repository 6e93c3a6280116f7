/// Python's text encodings by name, and how glibc's differ from them.
///
/// Rows were generated from CPython 3.15's `encodings` package and from comparing each codec's every sequence with
/// glibc 2.36's. Left out: codecs that glibc lacks or has quite differently (`mac_greek`, `big5hkscs`, `tis_620`, …).
enum CodecTable {
    struct Row: Sendable {
        /// Python's module name.
        let name: String
        /// `-` for the encodings that need no glibc.
        let glibcName: String
        /// Python's other names.
        let aliases: [String]
        /// The sequences beyond ASCII that are left to glibc, as big-endian numbers of one length.
        let ranges: [(length: Int, numbers: ClosedRange<UInt32>)]
        /// The characters of sequences that glibc has wrong; nil where Python has none.
        let corrections: [UInt32: Unicode.Scalar?]

        var isSingleByte: Bool { ranges.isEmpty }

        func mayDecode(_ sequence: ArraySlice<UInt8>) -> Bool {
            if isSingleByte { return sequence.count == 1 }
            let number = CodecTable.number(sequence)
            return ranges.contains { $0.length == sequence.count && $0.numbers.contains(number) }
        }
    }

    /// The row with this name or alias, in lower case with underscores.
    static func row(named name: String) -> Row? {
        rowsByName[name]
    }

    /// A sequence of at most four bytes as a big-endian number. Its first byte is never 0.
    static func number(_ sequence: some Sequence<UInt8>) -> UInt32 {
        sequence.reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// The reverse of `number`.
    static func bytes(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }.drop { $0 == 0 }.map(\.self)
    }

    private static let rowsByName: [String: Row] = {
        var rows: [String: Row] = [:]
        for line in table.split(separator: "\n") {
            let row = Row(line)
            for name in [row.name] + row.aliases { rows[name] = row }
        }
        return rows
    }()

    /// A row: Python's name, glibc's name, then in any order aliases, `FIRST-LAST` for sequences that glibc may
    /// decode (none: all single bytes), `SEQUENCE=CHARACTER` for corrections (no character: none). Hexadecimal.
    private static let table = """
        ascii - 646 ansi_x3.4_1968 ansi_x3.4_1986 ansi_x3_4_1968 cp367 csascii ibm367 iso646_us iso_646.irv_1991 \
            iso_ir_6 us us_ascii
        big5 BIG5 big5_tw csbig5 x_mac_trad_chinese a140-c67e c940-f9d5 a145=2022 a14e=ff64 a1c2=203e a1e3=223c \
            a1f2=2641 a1f3=2609 a241=ff0f a242=ff3c a244=a5 a246=a2 a247=a3 a3e1=
        cp1125 CP1125 1125 cp866u ibm1125 ruscii
        cp1250 CP1250 1250 cswindows1250 windows_1250
        cp1251 CP1251 1251 cswindows1251 windows_1251
        cp1252 - 1252 cswindows1252 windows_1252
        cp1253 CP1253 1253 cswindows1253 windows_1253
        cp1254 CP1254 1254 cswindows1254 windows_1254
        cp1255 CP1255 1255 cswindows1255 windows_1255
        cp1256 CP1256 1256 cswindows1256 windows_1256
        cp1257 CP1257 1257 cswindows1257 windows_1257
        cp1258 CP1258 1258 cswindows1258 windows_1258
        cp437 CP437 437 cspc8codepage437 ibm437
        cp737 CP737
        cp775 CP775 775 cspc775baltic ibm775
        cp850 CP850 850 cspc850multilingual ibm850
        cp852 CP852 852 cspcp852 ibm852
        cp855 CP855 855 csibm855 ibm855
        cp856 CP856 ee=af fa=b7
        cp857 CP857 857 csibm857 ibm857
        cp858 CP858 858 ccsid00858 cp00858 csibm00858 csibm858 ibm00858 ibm858 pc_multilingual_850_euro
        cp860 CP860 860 csibm860 ibm860
        cp861 CP861 861 cp_is csibm861 ibm861
        cp862 CP862 862 cspc862latinhebrew ibm862
        cp863 CP863 863 csibm863 ibm863
        cp865 CP865 865 csibm865 ibm865
        cp866 CP866 866 csibm866 ibm866
        cp869 CP869 869 cp_gr csibm869 ibm869
        cp874 CP874 874 cswindows874 ms874 windows_874
        cp932 CP932 932 cswindows31j ms932 ms_kanji mskanji windows_31j a1-df 8140-9ffc e040-fcfc 80=80 a0=f8f0 \
            fd=f8f1 fe=f8f2 ff=f8f3
        cp949 UHC 949 csksc56011987 iso_ir_149 korean ks_c_5601 ks_c_5601_1987 ks_c_5601_1989 ks_x_1001 ksc5601 \
            ksc_5601 ksx1001 ms949 uhc 8141-fdfe
        cp950 BIG5 950 ms950 a140-c67e c940-f9fe
        euc_jp EUC-JP cseucpkdfmtjapanese eucjp u_jis ujis 8ea1-8edf a1a1-f4fe 8fa1a1-8ffefe 8fa2b7=7e
        euc_kr EUC-KR cseuckr euckr x_mac_korean a1a1-fdfe a2e8= a4d4=
        gb18030 GB18030 csgb18030 gb18030_2000 8140-fefe 81308130-fe39fe39 a6d9=e78d a6da=e78e a6db=e78f a6dc=e790 \
            a6dd=e791 a6de=e792 a6df=e793 a6ec=e794 a6ed=e795 a6f3=e796 a8bc=e7c7 fe51=e816 fe52=e817 fe53=e818 \
            fe59=e81e fe61=e826 fe66=e82b fe67=e82c fe6c=e831 fe6d=e832 fe76=e83b fe7e=e843 fe90=e854 fe91=e855 \
            fea0=e864 8135f437=1e3f 82359037=9fb4 82359038=9fb5 82359039=9fb6 82359130=9fb7 82359131=9fb8 \
            82359132=9fb9 82359133=9fba 82359134=9fbb 84318236=fe10 84318237=fe11 84318238=fe12 84318239=fe13 \
            84318330=fe14 84318331=fe15 84318332=fe16 84318333=fe17 84318334=fe18 84318335=fe19
        gb2312 EUC-CN chinese csgb2312 csiso58gb231280 euc_cn euccn eucgb2312_cn gb2312_1980 gb2312_80 gb_2312_80 \
            iso_ir_58 x_mac_simp_chinese a1a1-f7fe
        gbk GBK 936 cp936 csgbk ms936 windows_936 8140-fefe
        hp_roman8 HP-ROMAN8 cp1051 cshproman8 ibm1051 r8 roman8
        iso8859_10 ISO-8859-10 csisolatin6 iso_8859_10 iso_8859_10_1992 iso_ir_157 l6 latin6 latin_6
        iso8859_11 ISO-8859-11 iso_8859_11 iso_8859_11_2001 thai
        iso8859_13 ISO-8859-13 csiso885913 iso_8859_13 l7 latin7 latin_7
        iso8859_14 ISO-8859-14 csiso885914 iso_8859_14 iso_8859_14_1998 iso_celtic iso_ir_199 l8 latin8 latin_8
        iso8859_15 ISO-8859-15 csiso885915 iso_8859_15 l9 latin9 latin_9
        iso8859_16 ISO-8859-16 csiso885916 iso_8859_16 iso_8859_16_2001 iso_ir_226 l10 latin10 latin_10
        iso8859_2 ISO-8859-2 csisolatin2 iso_8859_2 iso_8859_2_1987 iso_ir_101 l2 latin2 latin_2
        iso8859_3 ISO-8859-3 csisolatin3 iso_8859_3 iso_8859_3_1988 iso_ir_109 l3 latin3 latin_3
        iso8859_4 ISO-8859-4 csisolatin4 iso_8859_4 iso_8859_4_1988 iso_ir_110 l4 latin4 latin_4
        iso8859_5 ISO-8859-5 csisolatincyrillic cyrillic iso_8859_5 iso_8859_5_1988 iso_ir_144
        iso8859_6 ISO-8859-6 arabic asmo_708 csisolatinarabic ecma_114 iso_8859_6 iso_8859_6_1987 iso_ir_127
        iso8859_7 ISO-8859-7 csisolatingreek ecma_118 elot_928 greek greek8 iso_8859_7 iso_8859_7_1987 iso_ir_126
        iso8859_8 ISO-8859-8 csiso88598e csiso88598i csisolatinhebrew hebrew iso_8859_8 iso_8859_8_1988 iso_8859_8_e \
            iso_8859_8_i iso_ir_138
        iso8859_9 ISO-8859-9 csisolatin5 iso_8859_9 iso_8859_9_1989 iso_ir_148 l5 latin5 latin_5
        koi8_r KOI8-R cskoi8r
        koi8_t KOI8-T
        koi8_u KOI8-U cskoi8u
        kz1048 RK1048 cskz1048 kz_1048 rk1048 strk1048_2002
        latin_1 - 8859 cp819 csisolatin1 ibm819 iso8859 iso8859_1 iso_8859_1 iso_8859_1_1987 iso_ir_100 l1 latin \
            latin1
        mac_cyrillic MAC-CYRILLIC maccyrillic ff=20ac
        mac_latin2 MAC-CENTRALEUROPE mac_centeuro maccentraleurope maclatin2
        mac_roman MACINTOSH csmacintosh mac macintosh macroman c6=2206 f0=f8ff
        ptcp154 PT154 cp154 csptcp154 cyrillic_asian pt154
        shift_jis SJIS csshiftjis s_jis shiftjis sjis x_mac_japanese a1-df 8140-9ffc e040-eaff
        utf_8 - cp65001 csutf8 u8 utf utf8 utf8_ucs2 utf8_ucs4
        utf_8_sig - utf8_sig
        """
}

extension CodecTable.Row {
    fileprivate init(_ line: Substring) {
        let words = line.split(separator: " ")
        var aliases: [String] = []
        var ranges: [(length: Int, numbers: ClosedRange<UInt32>)] = []
        var corrections: [UInt32: Unicode.Scalar?] = [:]
        for word in words.dropFirst(2) {
            if let equals = word.firstIndex(of: "=") {
                let character = UInt32(word[word.index(after: equals)...], radix: 16)
                corrections[UInt32(word[..<equals], radix: 16)!] = .some(character.flatMap(Unicode.Scalar.init))
            } else if let dash = word.firstIndex(of: "-") {
                let (first, last) = (word[..<dash], word[word.index(after: dash)...])
                ranges.append((first.count / 2, UInt32(first, radix: 16)!...UInt32(last, radix: 16)!))
            } else {
                aliases.append(String(word))
            }
        }
        self.init(
            name: String(words[0]), glibcName: String(words[1]), aliases: aliases, ranges: ranges,
            corrections: corrections)
    }
}
