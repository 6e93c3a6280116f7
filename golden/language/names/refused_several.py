try:
    from old import call
except ImportError:
    from other import call


def f(x):
    call(x)  # not converted: 'call' has several meanings
