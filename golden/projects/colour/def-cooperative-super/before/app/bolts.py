from app.parts import Coloured, Heavy


class Bolt(Coloured, Heavy):
    pass
