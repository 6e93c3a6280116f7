/// The public attributes of Python's own types: what `x.get` may be, whatever x is.
enum BuiltinAttributes {
    static let names = Set(
        """
        aclose add add_note ag_await ag_code ag_frame ag_running ag_suspended append args as_integer_ratio asend \
        athrow bit_count bit_length c_contiguous capitalize casefold cast center characters_written clear close \
        code conjugate contiguous copy count cr_await cr_code cr_frame cr_origin cr_running cr_suspended \
        create_module decode deleter denominator derive difference difference_update discard encode encoding end \
        end_lineno end_offset endswith errno exceptions exec_module expandtabs extend f_contiguous fdel fget \
        filename filename2 find find_spec format format_map from_bytes fromhex fromkeys fset get get_code \
        get_source getter gi_code gi_frame gi_running gi_suspended gi_yieldfrom hex imag index indices insert \
        intersection intersection_update is_integer is_package isalnum isalpha isascii isdecimal isdigit \
        isdisjoint isidentifier islower isnumeric isprintable isspace issubset issuperset istitle isupper items \
        itemsize join keys lineno ljust load_module lower lstrip maketrans message mro msg name name_from nbytes \
        ndim numerator obj object offset partition path pop popitem print_file_and_line readonly real reason \
        release remove removeprefix removesuffix replace reverse rfind rindex rjust rpartition rsplit rstrip send \
        setdefault setter shape sort split splitlines start startswith step stop strerror strides strip subgroup \
        suboffsets swapcase symmetric_difference symmetric_difference_update text throw title to_bytes tobytes \
        tolist toreadonly translate union update upper value values with_traceback zfill
        """.split(separator: " ").map(String.init))
}
