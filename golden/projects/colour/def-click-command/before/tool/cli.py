import click

from tool.fetching import fetch


@click.command()
@click.argument("name")
@click.option("--times", default=1)
def main(name, times):
    """Fetch NAME, and print it."""
    for _ in range(times):
        click.echo(fetch(name))


if __name__ == "__main__":
    main()
