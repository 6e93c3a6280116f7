import old


def f(x):
    while x:
        try:
            x()
        except old.Error:  # not converted: the function goes on behind the loop
            break
    while x:
        try:
            x()
        except old.Error:  # not converted: 'raise' would be caught once more
            try:
                return
            except BaseException:
                x.clean()
    try:
        x()
    except old.Error:  # not converted: 'raise' would raise what a nested handler caught
        try:
            x.clean()
        finally:
            return
    try:
        x()
    except* old.Error:  # not converted: what is raised in 'except*' becomes part of a group
        x.clean()
    try:
        x()
    except old.Error:  # not converted: the 'finally' on line 33 drops every exception
        x.clean()
    finally:
        return 1
