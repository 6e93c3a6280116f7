import old


def among_others(x):
    try:
        x()
    except ValueError:
        x.no()
    # what else may happen
    except old.Error as error:  # why
        x.clean(error)  # at last
        # of the suite

    # of what follows
    except OSError:
        x.no()
    else:
        x.good()
    finally:
        x.close()


def nothing(x):
    try:
        x()
    except old.Error: pass
    try:
        x()
    except old.Error:
        # above
        ...  # beside
    try:
        x()
    except old.Error: x.clean()  # beside


def ways_out(x):
    while x:
        try:
            x()
        except old.Error:
            for y in x:
                break
            if x:
                return
            x.clean()
            continue
    try:
        x()
    except old.Error: return None


def several(x):
    try:
        x()
    except (OSError, old.Error, ValueError) as error:  # both
        x.clean(error)  # beside
    try:
        x()
    except (old.Error, OSError): return 1
    try:
        x()
    except (
        old.Error,
        OSError,
    ):
        pass
    try:
        x()
    except (old.Error,):
        x.clean()


class C:
	def tabs(self):
		try:
			self()
		except (old.Error, self.Error):
			if self:
				return
			self.clean()
