import click

from bell import ring


@click.command()
@click.option("--times", default=1)
def main(times):
    """Ring the bell."""
    ring(times)


if __name__ == "__main__":
    main()
