"""The one door of a checkout: no argument opens the window, a subcommand runs headless."""

from monitor.cli.main import console

if __name__ == "__main__":
    console()
