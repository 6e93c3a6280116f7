import old


def f(x):
    while x:
        try:
            x()
        except old.errors.Error:
            x.clean()
            raise
    try:
        x()
    except old.Error:  # found: it raises something else
        raise ValueError
    try:
        x()
    except old.Error as error:  # found: it raises something else
        error = x()
        raise error
    try:
        x()
    except old.Error:  # found: it raises something else
        old.give_up()
    try:
        x()
    except old.Error:  # found: it may raise
        if x:
            raise
    try:
        x()
    except old.Error:  # found: it may return
        if x:
            return
    for y in x:
        try:
            x()
        except old.Error:  # found: it may break
            break
        try:
            x()
        except old.Error:  # found: it may continue
            match y:
                case 1:
                    continue
        try:
            x()
        except old.Error:
            for z in y:
                break
            raise
