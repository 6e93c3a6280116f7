match x:
    case 1: pass
    case -1: pass
    case 1.5: pass
    case -1.5j: pass
    case 1 + 2j: pass
    case -1 - 2j: pass
    case 1.5 + 0j: pass
    case 0x10: pass
    case 'a': pass
    case 'a' 'b': pass
    case b'a': pass
    case None: pass
    case True: pass
    case False: pass
    case (1): pass
    case ((-1)): pass
    case r'x' | 'y': pass
    case '''
multi''': pass
