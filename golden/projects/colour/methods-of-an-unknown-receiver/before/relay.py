def forward(target, letter):
    return target.send(letter)
