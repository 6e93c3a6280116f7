if a {
    b
}
