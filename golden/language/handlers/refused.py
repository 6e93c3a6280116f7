import old


def f(x):
    try:
        x()
    except old.Error:  # not converted: 'x.more()' would no longer be evaluated
        return x.more()
    try:
        x()
    except (old.Error, OSError) as error:  # not converted: it asks what it has caught
        if isinstance(error, OSError):
            x.clean()
    try:
        x()
    except old.Error:  # not converted: 'raise' would raise what a nested handler caught
        try:
            x.clean()
        except OSError:
            return


def in_a_group(x):
    try:
        x()
    except* old.Error:  # not converted: what is raised in 'except*' becomes part of a group
        x.clean()
