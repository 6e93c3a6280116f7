/// What NFKC makes of the identifier characters that it does not make the same of as NFC.
///
/// Generated from CPython 3.15's `unicodedata` (Unicode 17): every XID_Continue character beyond ASCII whose NFKC differs
/// from its NFC, 2544 of them. Replacing them and then applying NFC gives NFKC. With them the three characters that have
/// combining class 0 but decompose into marks of other classes: Swift's NFC does not sort these marks.
enum CompatibilityMappings {
    /// The characters that a character stands for; nil if it stands for itself.
    static func mapping(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        mappings[scalar]
    }

    private static let mappings: [Unicode.Scalar: [Unicode.Scalar]] = {
        var mappings: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        for entry in table.split(whereSeparator: \.isWhitespace) {
            let halves = entry.split(separator: ":")
            let run = halves[0].split { $0 == "+" || $0 == "*" }.map { UInt32($0, radix: 16)! }
            let targets = halves[1].split(separator: ".").map { UInt32($0, radix: 16)! }
            let step: UInt32 = halves[0].contains("+") ? 1 : 0
            for index in 0..<(run.count == 2 ? run[1] : 1) {
                mappings[Unicode.Scalar(run[0] + index)!] = targets.map { Unicode.Scalar($0 + index * step)! }
            }
        }
        return mappings
    }()

    /// `FROM:TO.TO` for one character, `FROM+COUNT:TO` for a run that maps to a run, `FROM*COUNT:TO` for a run that maps
    /// to one character. Hexadecimal.
    private static let table = """
        aa:61 b5:3bc ba:6f 132:49.4a 133:69.6a 13f:4c.b7 140:6c.b7 149:2bc.6e 17f:73 1c4:44.17d 1c5:44.17e 1c6:64.17e
        1c7:4c.4a 1c8:4c.6a 1c9:6c.6a 1ca:4e.4a 1cb:4e.6a 1cc:6e.6a 1f1:44.5a 1f2:44.7a 1f3:64.7a 2b0:68 2b1:266 2b2:6a
        2b3:72 2b4:279 2b5:27b 2b6:281 2b7:77 2b8:79 2e0:263 2e1:6c 2e2:73 2e3:78 2e4:295 3d0:3b2 3d1:3b8 3d2:3a5
        3d3:38e 3d4:3ab 3d5:3c6 3d6:3c0 3f0:3ba 3f1+2:3c1 3f4:398 3f5:3b5 3f9:3a3 587:565.582 675:627.674 676:648.674
        677:6c7.674 678:64a.674 e33:e4d.e32 eb3:ecd.eb2 edc:eab.e99 edd:eab.ea1 f73:f71.f72 f75:f71.f74 f77:fb2.f71.f80
        f79:fb3.f71.f80 f81:f71.f80 10fc:10dc 1d2c:41 1d2d:c6 1d2e:42 1d30+2:44 1d32:18e 1d33+8:47 1d3c:4f 1d3d:222
        1d3e:50 1d3f:52 1d40+2:54 1d42:57 1d43:61 1d44+2:250 1d46:1d02 1d47:62 1d48+2:64 1d4a:259 1d4b+2:25b 1d4d:67
        1d4f:6b 1d50:6d 1d51:14b 1d52:6f 1d53:254 1d54+2:1d16 1d56:70 1d57+2:74 1d59:1d1d 1d5a:26f 1d5b:76 1d5c:1d25
        1d5d+3:3b2 1d60+2:3c6 1d62:69 1d63:72 1d64+2:75 1d66+2:3b2 1d68:3c1 1d69+2:3c6 1d78:43d 1d9b:252 1d9c:63
        1d9d:255 1d9e:f0 1d9f:25c 1da0:66 1da1:25f 1da2:261 1da3:265 1da4+3:268 1da7:1d7b 1da8:29d 1da9:26d 1daa:1d85
        1dab:29f 1dac:271 1dad:270 1dae+4:272 1db2:278 1db3+2:282 1db5:1ab 1db6+2:289 1db8:1d1c 1db9+2:28b 1dbb:7a
        1dbc+3:290 1dbf:3b8 1e9a:61.2be 1e9b:1e61 2071:69 207f:6e 2090:61 2091:65 2092:6f 2093:78 2094:259 2095:68
        2096+4:6b 209a:70 209b+2:73 2102:43 2107:190 210a:67 210b*3:48 210e:68 210f:127 2110*2:49 2112:4c 2113:6c
        2115:4e 2119+3:50 211c*2:52 2124:5a 2128:5a 212c+2:42 212f:65 2130+2:45 2133:4d 2134:6f 2135+4:5d0 2139:69
        213c:3c0 213d:3b3 213e:393 213f:3a0 2145:44 2146+2:64 2148+2:69 2160:49 2161:49.49 2162:49.49.49 2163:49.56
        2164:56 2165:56.49 2166:56.49.49 2167:56.49.49.49 2168:49.58 2169:58 216a:58.49 216b:58.49.49 216c:4c 216d+2:43
        216f:4d 2170:69 2171:69.69 2172:69.69.69 2173:69.76 2174:76 2175:76.69 2176:76.69.69 2177:76.69.69.69 2178:69.78
        2179:78 217a:78.69 217b:78.69.69 217c:6c 217d+2:63 217f:6d 2c7c:6a 2c7d:56 2d6f:2d61 3038:5341 3039+2:5344
        309f:3088.308a 30ff:30b3.30c8 3131+2:1100 3133:11aa 3134:1102 3135+2:11ac 3137+3:1103 313a+6:11b0 3140:111a
        3141+3:1106 3144:1121 3145+a:1109 314f+15:1161 3164:1160 3165+2:1114 3167+2:11c7 3169:11cc 316a:11ce 316b:11d3
        316c:11d7 316d:11d9 316e:111c 316f:11dd 3170:11df 3171+2:111d 3173:1120 3174+2:1122 3176:1127 3177:1129
        3178+5:112b 317d:1132 317e:1136 317f:1140 3180:1147 3181:114c 3182+2:11f1 3184+3:1157 3187+2:1184 3189:1188
        318a+2:1191 318c:1194 318d:119e 318e:11a1 a69c:44a a69d:44c a770:a76f a7f1:53 a7f2:43 a7f3:46 a7f4:51 a7f8:126
        a7f9:153 ab5c:a727 ab5d:ab37 ab5e:26b ab5f:ab52 ab69:28d fb00:66.66 fb01:66.69 fb02:66.6c fb03:66.66.69
        fb04:66.66.6c fb05:73.74 fb06:73.74 fb13:574.576 fb14:574.565 fb15:574.56b fb16:57e.576 fb17:574.56d fb20:5e2
        fb21:5d0 fb22+2:5d3 fb24+3:5db fb27:5e8 fb28:5ea fb4f:5d0.5dc fb50*2:671 fb52*4:67b fb56*4:67e fb5a*4:680
        fb5e*4:67a fb62*4:67f fb66*4:679 fb6a*4:6a4 fb6e*4:6a6 fb72*4:684 fb76*4:683 fb7a*4:686 fb7e*4:687 fb82*2:68d
        fb84*2:68c fb86*2:68e fb88*2:688 fb8a*2:698 fb8c*2:691 fb8e*4:6a9 fb92*4:6af fb96*4:6b3 fb9a*4:6b1 fb9e*2:6ba
        fba0*4:6bb fba4*2:6c0 fba6*4:6c1 fbaa*4:6be fbae*2:6d2 fbb0*2:6d3 fbd3*4:6ad fbd7*2:6c7 fbd9*2:6c6 fbdb*2:6c8
        fbdd:6c7.674 fbde*2:6cb fbe0*2:6c5 fbe2*2:6c9 fbe4*4:6d0 fbe8*2:649 fbea:626.627 fbeb:626.627 fbec:626.6d5
        fbed:626.6d5 fbee:626.648 fbef:626.648 fbf0:626.6c7 fbf1:626.6c7 fbf2:626.6c6 fbf3:626.6c6 fbf4:626.6c8
        fbf5:626.6c8 fbf6:626.6d0 fbf7:626.6d0 fbf8:626.6d0 fbf9:626.649 fbfa:626.649 fbfb:626.649 fbfc*4:6cc
        fc00:626.62c fc01:626.62d fc02:626.645 fc03:626.649 fc04:626.64a fc05:628.62c fc06:628.62d fc07:628.62e
        fc08:628.645 fc09:628.649 fc0a:628.64a fc0b:62a.62c fc0c:62a.62d fc0d:62a.62e fc0e:62a.645 fc0f:62a.649
        fc10:62a.64a fc11:62b.62c fc12:62b.645 fc13:62b.649 fc14:62b.64a fc15:62c.62d fc16:62c.645 fc17:62d.62c
        fc18:62d.645 fc19:62e.62c fc1a:62e.62d fc1b:62e.645 fc1c:633.62c fc1d:633.62d fc1e:633.62e fc1f:633.645
        fc20:635.62d fc21:635.645 fc22:636.62c fc23:636.62d fc24:636.62e fc25:636.645 fc26:637.62d fc27:637.645
        fc28:638.645 fc29:639.62c fc2a:639.645 fc2b:63a.62c fc2c:63a.645 fc2d:641.62c fc2e:641.62d fc2f:641.62e
        fc30:641.645 fc31:641.649 fc32:641.64a fc33:642.62d fc34:642.645 fc35:642.649 fc36:642.64a fc37:643.627
        fc38:643.62c fc39:643.62d fc3a:643.62e fc3b:643.644 fc3c:643.645 fc3d:643.649 fc3e:643.64a fc3f:644.62c
        fc40:644.62d fc41:644.62e fc42:644.645 fc43:644.649 fc44:644.64a fc45:645.62c fc46:645.62d fc47:645.62e
        fc48:645.645 fc49:645.649 fc4a:645.64a fc4b:646.62c fc4c:646.62d fc4d:646.62e fc4e:646.645 fc4f:646.649
        fc50:646.64a fc51:647.62c fc52:647.645 fc53:647.649 fc54:647.64a fc55:64a.62c fc56:64a.62d fc57:64a.62e
        fc58:64a.645 fc59:64a.649 fc5a:64a.64a fc5b:630.670 fc5c:631.670 fc5d:649.670 fc64:626.631 fc65:626.632
        fc66:626.645 fc67:626.646 fc68:626.649 fc69:626.64a fc6a:628.631 fc6b:628.632 fc6c:628.645 fc6d:628.646
        fc6e:628.649 fc6f:628.64a fc70:62a.631 fc71:62a.632 fc72:62a.645 fc73:62a.646 fc74:62a.649 fc75:62a.64a
        fc76:62b.631 fc77:62b.632 fc78:62b.645 fc79:62b.646 fc7a:62b.649 fc7b:62b.64a fc7c:641.649 fc7d:641.64a
        fc7e:642.649 fc7f:642.64a fc80:643.627 fc81:643.644 fc82:643.645 fc83:643.649 fc84:643.64a fc85:644.645
        fc86:644.649 fc87:644.64a fc88:645.627 fc89:645.645 fc8a:646.631 fc8b:646.632 fc8c:646.645 fc8d:646.646
        fc8e:646.649 fc8f:646.64a fc90:649.670 fc91:64a.631 fc92:64a.632 fc93:64a.645 fc94:64a.646 fc95:64a.649
        fc96:64a.64a fc97:626.62c fc98:626.62d fc99:626.62e fc9a:626.645 fc9b:626.647 fc9c:628.62c fc9d:628.62d
        fc9e:628.62e fc9f:628.645 fca0:628.647 fca1:62a.62c fca2:62a.62d fca3:62a.62e fca4:62a.645 fca5:62a.647
        fca6:62b.645 fca7:62c.62d fca8:62c.645 fca9:62d.62c fcaa:62d.645 fcab:62e.62c fcac:62e.645 fcad:633.62c
        fcae:633.62d fcaf:633.62e fcb0:633.645 fcb1:635.62d fcb2:635.62e fcb3:635.645 fcb4:636.62c fcb5:636.62d
        fcb6:636.62e fcb7:636.645 fcb8:637.62d fcb9:638.645 fcba:639.62c fcbb:639.645 fcbc:63a.62c fcbd:63a.645
        fcbe:641.62c fcbf:641.62d fcc0:641.62e fcc1:641.645 fcc2:642.62d fcc3:642.645 fcc4:643.62c fcc5:643.62d
        fcc6:643.62e fcc7:643.644 fcc8:643.645 fcc9:644.62c fcca:644.62d fccb:644.62e fccc:644.645 fccd:644.647
        fcce:645.62c fccf:645.62d fcd0:645.62e fcd1:645.645 fcd2:646.62c fcd3:646.62d fcd4:646.62e fcd5:646.645
        fcd6:646.647 fcd7:647.62c fcd8:647.645 fcd9:647.670 fcda:64a.62c fcdb:64a.62d fcdc:64a.62e fcdd:64a.645
        fcde:64a.647 fcdf:626.645 fce0:626.647 fce1:628.645 fce2:628.647 fce3:62a.645 fce4:62a.647 fce5:62b.645
        fce6:62b.647 fce7:633.645 fce8:633.647 fce9:634.645 fcea:634.647 fceb:643.644 fcec:643.645 fced:644.645
        fcee:646.645 fcef:646.647 fcf0:64a.645 fcf1:64a.647 fcf2:640.64e.651 fcf3:640.64f.651 fcf4:640.650.651
        fcf5:637.649 fcf6:637.64a fcf7:639.649 fcf8:639.64a fcf9:63a.649 fcfa:63a.64a fcfb:633.649 fcfc:633.64a
        fcfd:634.649 fcfe:634.64a fcff:62d.649 fd00:62d.64a fd01:62c.649 fd02:62c.64a fd03:62e.649 fd04:62e.64a
        fd05:635.649 fd06:635.64a fd07:636.649 fd08:636.64a fd09:634.62c fd0a:634.62d fd0b:634.62e fd0c:634.645
        fd0d:634.631 fd0e:633.631 fd0f:635.631 fd10:636.631 fd11:637.649 fd12:637.64a fd13:639.649 fd14:639.64a
        fd15:63a.649 fd16:63a.64a fd17:633.649 fd18:633.64a fd19:634.649 fd1a:634.64a fd1b:62d.649 fd1c:62d.64a
        fd1d:62c.649 fd1e:62c.64a fd1f:62e.649 fd20:62e.64a fd21:635.649 fd22:635.64a fd23:636.649 fd24:636.64a
        fd25:634.62c fd26:634.62d fd27:634.62e fd28:634.645 fd29:634.631 fd2a:633.631 fd2b:635.631 fd2c:636.631
        fd2d:634.62c fd2e:634.62d fd2f:634.62e fd30:634.645 fd31:633.647 fd32:634.647 fd33:637.645 fd34:633.62c
        fd35:633.62d fd36:633.62e fd37:634.62c fd38:634.62d fd39:634.62e fd3a:637.645 fd3b:638.645 fd3c:627.64b
        fd3d:627.64b fd50:62a.62c.645 fd51:62a.62d.62c fd52:62a.62d.62c fd53:62a.62d.645 fd54:62a.62e.645
        fd55:62a.645.62c fd56:62a.645.62d fd57:62a.645.62e fd58:62c.645.62d fd59:62c.645.62d fd5a:62d.645.64a
        fd5b:62d.645.649 fd5c:633.62d.62c fd5d:633.62c.62d fd5e:633.62c.649 fd5f:633.645.62d fd60:633.645.62d
        fd61:633.645.62c fd62:633.645.645 fd63:633.645.645 fd64:635.62d.62d fd65:635.62d.62d fd66:635.645.645
        fd67:634.62d.645 fd68:634.62d.645 fd69:634.62c.64a fd6a:634.645.62e fd6b:634.645.62e fd6c:634.645.645
        fd6d:634.645.645 fd6e:636.62d.649 fd6f:636.62e.645 fd70:636.62e.645 fd71:637.645.62d fd72:637.645.62d
        fd73:637.645.645 fd74:637.645.64a fd75:639.62c.645 fd76:639.645.645 fd77:639.645.645 fd78:639.645.649
        fd79:63a.645.645 fd7a:63a.645.64a fd7b:63a.645.649 fd7c:641.62e.645 fd7d:641.62e.645 fd7e:642.645.62d
        fd7f:642.645.645 fd80:644.62d.645 fd81:644.62d.64a fd82:644.62d.649 fd83:644.62c.62c fd84:644.62c.62c
        fd85:644.62e.645 fd86:644.62e.645 fd87:644.645.62d fd88:644.645.62d fd89:645.62d.62c fd8a:645.62d.645
        fd8b:645.62d.64a fd8c:645.62c.62d fd8d:645.62c.645 fd8e:645.62e.62c fd8f:645.62e.645 fd92:645.62c.62e
        fd93:647.645.62c fd94:647.645.645 fd95:646.62d.645 fd96:646.62d.649 fd97:646.62c.645 fd98:646.62c.645
        fd99:646.62c.649 fd9a:646.645.64a fd9b:646.645.649 fd9c:64a.645.645 fd9d:64a.645.645 fd9e:628.62e.64a
        fd9f:62a.62c.64a fda0:62a.62c.649 fda1:62a.62e.64a fda2:62a.62e.649 fda3:62a.645.64a fda4:62a.645.649
        fda5:62c.645.64a fda6:62c.62d.649 fda7:62c.645.649 fda8:633.62e.649 fda9:635.62d.64a fdaa:634.62d.64a
        fdab:636.62d.64a fdac:644.62c.64a fdad:644.645.64a fdae:64a.62d.64a fdaf:64a.62c.64a fdb0:64a.645.64a
        fdb1:645.645.64a fdb2:642.645.64a fdb3:646.62d.64a fdb4:642.645.62d fdb5:644.62d.645 fdb6:639.645.64a
        fdb7:643.645.64a fdb8:646.62c.62d fdb9:645.62e.64a fdba:644.62c.645 fdbb:643.645.645 fdbc:644.62c.645
        fdbd:646.62c.62d fdbe:62c.62d.64a fdbf:62d.62c.64a fdc0:645.62c.64a fdc1:641.645.64a fdc2:628.62d.64a
        fdc3:643.645.645 fdc4:639.62c.645 fdc5:635.645.645 fdc6:633.62e.64a fdc7:646.62c.64a fdf0:635.644.6d2
        fdf1:642.644.6d2 fdf2:627.644.644.647 fdf3:627.643.628.631 fdf4:645.62d.645.62f fdf5:635.644.639.645
        fdf6:631.633.648.644 fdf7:639.644.64a.647 fdf8:648.633.644.645 fdf9:635.644.649 fe33*2:5f fe4d*3:5f fe71:640.64b
        fe77:640.64e fe79:640.64f fe7b:640.650 fe7d:640.651 fe7f:640.652 fe80+2:621 fe82+2:622 fe84+2:623 fe86+2:624
        fe88+2:625 fe8a*3:626 fe8d*2:627 fe8f*4:628 fe93*2:629 fe95*4:62a fe99*4:62b fe9d*4:62c fea1*4:62d fea5*4:62e
        fea9*2:62f feab*2:630 fead*2:631 feaf*2:632 feb1*4:633 feb5*4:634 feb9*4:635 febd*4:636 fec1*4:637 fec5*4:638
        fec9*4:639 fecd*4:63a fed1*4:641 fed5*4:642 fed9*4:643 fedd*4:644 fee1*4:645 fee5*4:646 fee9*4:647 feed*2:648
        feef*2:649 fef1*4:64a fef5:644.622 fef6:644.622 fef7:644.623 fef8:644.623 fef9:644.625 fefa:644.625 fefb:644.627
        fefc:644.627 ff10+a:30 ff21+1a:41 ff3f:5f ff41+1a:61 ff65:30fb ff66:30f2 ff67:30a1 ff68:30a3 ff69:30a5 ff6a:30a7
        ff6b:30a9 ff6c:30e3 ff6d:30e5 ff6e:30e7 ff6f:30c3 ff70:30fc ff71:30a2 ff72:30a4 ff73:30a6 ff74:30a8 ff75+2:30aa
        ff77:30ad ff78:30af ff79:30b1 ff7a:30b3 ff7b:30b5 ff7c:30b7 ff7d:30b9 ff7e:30bb ff7f:30bd ff80:30bf ff81:30c1
        ff82:30c4 ff83:30c6 ff84:30c8 ff85+6:30ca ff8b:30d2 ff8c:30d5 ff8d:30d8 ff8e:30db ff8f+5:30de ff94:30e4
        ff95:30e6 ff96+6:30e8 ff9c:30ef ff9d:30f3 ff9e+2:3099 ffa0:1160 ffa1+2:1100 ffa3:11aa ffa4:1102 ffa5+2:11ac
        ffa7+3:1103 ffaa+6:11b0 ffb0:111a ffb1+3:1106 ffb4:1121 ffb5+a:1109 ffc2+6:1161 ffca+6:1167 ffd2+6:116d
        ffda+3:1173 10781+2:2d0 10783:e6 10784:299 10785:253 10787:2a3 10788:ab66 10789:2a5 1078a:2a4 1078b+2:256
        1078d:1d91 1078e:258 1078f:25e 10790:2a9 10791:264 10792:262 10793:260 10794:29b 10795:127 10796:29c 10797:267
        10798:284 10799+2:2aa 1079b:26c 1079c:1df04 1079d:a78e 1079e:26e 1079f:1df05 107a0:28e 107a1:1df06 107a2:f8
        107a3+2:276 107a5:71 107a6:27a 107a7:1df08 107a8+2:27d 107aa:280 107ab:2a8 107ac:2a6 107ad:ab67 107ae:2a7
        107af:288 107b0:2c71 107b2:28f 107b3+2:2a1 107b5:298 107b6+3:1c0 107b9:1df0a 107ba:1df1e 1ccf0+a:30 1d400+1a:41
        1d41a+1a:61 1d434+1a:41 1d44e+7:61 1d456+12:69 1d468+1a:41 1d482+1a:61 1d49c:41 1d49e+2:43 1d4a2:47 1d4a5+2:4a
        1d4a9+4:4e 1d4ae+8:53 1d4b6+4:61 1d4bb:66 1d4bd+7:68 1d4c5+b:70 1d4d0+1a:41 1d4ea+1a:61 1d504+2:41 1d507+4:44
        1d50d+8:4a 1d516+7:53 1d51e+1a:61 1d538+2:41 1d53b+4:44 1d540+5:49 1d546:4f 1d54a+7:53 1d552+1a:61 1d56c+1a:41
        1d586+1a:61 1d5a0+1a:41 1d5ba+1a:61 1d5d4+1a:41 1d5ee+1a:61 1d608+1a:41 1d622+1a:61 1d63c+1a:41 1d656+1a:61
        1d670+1a:41 1d68a+1a:61 1d6a4:131 1d6a5:237 1d6a8+11:391 1d6b9:398 1d6ba+7:3a3 1d6c2+19:3b1 1d6dc:3b5 1d6dd:3b8
        1d6de:3ba 1d6df:3c6 1d6e0:3c1 1d6e1:3c0 1d6e2+11:391 1d6f3:398 1d6f4+7:3a3 1d6fc+19:3b1 1d716:3b5 1d717:3b8
        1d718:3ba 1d719:3c6 1d71a:3c1 1d71b:3c0 1d71c+11:391 1d72d:398 1d72e+7:3a3 1d736+19:3b1 1d750:3b5 1d751:3b8
        1d752:3ba 1d753:3c6 1d754:3c1 1d755:3c0 1d756+11:391 1d767:398 1d768+7:3a3 1d770+19:3b1 1d78a:3b5 1d78b:3b8
        1d78c:3ba 1d78d:3c6 1d78e:3c1 1d78f:3c0 1d790+11:391 1d7a1:398 1d7a2+7:3a3 1d7aa+19:3b1 1d7c4:3b5 1d7c5:3b8
        1d7c6:3ba 1d7c7:3c6 1d7c8:3c1 1d7c9:3c0 1d7ca+2:3dc 1d7ce+a:30 1d7d8+a:30 1d7e2+a:30 1d7ec+a:30 1d7f6+a:30
        1e030+9:430 1e039+3:43a 1e03c+b:43e 1e047:44b 1e048+2:44d 1e04a:a689 1e04b:4d9 1e04c:456 1e04d:458 1e04e:4e9
        1e04f:4af 1e050:4cf 1e051+9:430 1e05a+2:43a 1e05c+2:43e 1e05e:441 1e05f+6:443 1e065+2:44a 1e067:491 1e068:456
        1e069:455 1e06a:45f 1e06b:4ab 1e06c:a651 1e06d:4b1 1ee00+2:627 1ee02:62c 1ee03:62f 1ee05:648 1ee06:632 1ee07:62d
        1ee08:637 1ee09:64a 1ee0a+4:643 1ee0e:633 1ee0f:639 1ee10:641 1ee11:635 1ee12:642 1ee13:631 1ee14:634
        1ee15+2:62a 1ee17:62e 1ee18:630 1ee19:636 1ee1a:638 1ee1b:63a 1ee1c:66e 1ee1d:6ba 1ee1e:6a1 1ee1f:66f 1ee21:628
        1ee22:62c 1ee24:647 1ee27:62d 1ee29:64a 1ee2a+4:643 1ee2e:633 1ee2f:639 1ee30:641 1ee31:635 1ee32:642 1ee34:634
        1ee35+2:62a 1ee37:62e 1ee39:636 1ee3b:63a 1ee42:62c 1ee47:62d 1ee49:64a 1ee4b:644 1ee4d:646 1ee4e:633 1ee4f:639
        1ee51:635 1ee52:642 1ee54:634 1ee57:62e 1ee59:636 1ee5b:63a 1ee5d:6ba 1ee5f:66f 1ee61:628 1ee62:62c 1ee64:647
        1ee67:62d 1ee68:637 1ee69:64a 1ee6a:643 1ee6c+2:645 1ee6e:633 1ee6f:639 1ee70:641 1ee71:635 1ee72:642 1ee74:634
        1ee75+2:62a 1ee77:62e 1ee79:636 1ee7a:638 1ee7b:63a 1ee7c:66e 1ee7e:6a1 1ee80+2:627 1ee82:62c 1ee83:62f
        1ee84+2:647 1ee86:632 1ee87:62d 1ee88:637 1ee89:64a 1ee8b+3:644 1ee8e:633 1ee8f:639 1ee90:641 1ee91:635
        1ee92:642 1ee93:631 1ee94:634 1ee95+2:62a 1ee97:62e 1ee98:630 1ee99:636 1ee9a:638 1ee9b:63a 1eea1:628 1eea2:62c
        1eea3:62f 1eea5:648 1eea6:632 1eea7:62d 1eea8:637 1eea9:64a 1eeab+3:644 1eeae:633 1eeaf:639 1eeb0:641 1eeb1:635
        1eeb2:642 1eeb3:631 1eeb4:634 1eeb5+2:62a 1eeb7:62e 1eeb8:630 1eeb9:636 1eeba:638 1eebb:63a 1fbf0+a:30
        """
}
