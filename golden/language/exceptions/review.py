import old


def odd(name):
    try:
        old.load(name)  # to review: it hangs on another place that needs review
    except old.Odd:  # to review: nobody knows it
        print("odd")


def foreign(name):
    try:
        old.load(name)  # to review: 'OSError' on line 14 catches 'old.NoLink', but no 'new.NoLink'
    except OSError:
        print("a file, or a link")


def not_foreign(name):
    try:
        old.load(name)  # to review: 'TimeoutError' on line 21 would catch 'new.TooLate', but does not catch 'old.Late'
    except TimeoutError:
        print("a file, or late")


def from_below(name):
    return old.load(name)  # to review: 'OSError' on line 32 catches 'old.NoLink', but no 'new.NoLink'


def above_them(name):
    try:
        from_below(name)
    except (KeyError, OSError):
        print("a file, or a link")


def unknown(name, errors):
    try:
        old.load(name)  # to review: 'errors' on line 39 may catch 'old.NoLink': what it is is not known
    except errors:
        print(name)


def expects(name):
    with old.expecting(old.Late, match="late") as caught:  # to review: the exception's text is another one now; 'caught' holds another exception now
        old.load(name)  # to review: it hangs on another place that needs review
    print(caught)
