"""A client in another language and of other hands, for the same Discord on loopback.

Reads TOKEN and API from the environment. Prints a JSON object a line: what it saw, which the test compares with what
people did there.
"""

import json
import os
import sys

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket

discord.http.Route.BASE = os.environ["API"] + "/v10"
DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["GATEWAY"])


def tell(event, **facts):
    print(json.dumps({"event": event, **facts}), flush=True)


class Client(discord.Client):
    def __init__(self):
        intents = discord.Intents(guilds=True, guild_messages=True, dm_messages=True)
        super().__init__(intents=intents)
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self):
        synced = await self.tree.sync()
        tell("synced", names=sorted(command.name for command in synced))

    async def on_ready(self):
        tell("ready", user=self.user.name, guilds=[guild.name for guild in self.guilds])

    async def on_resumed(self):
        tell("resumed")

    async def on_message(self, message):
        if message.author.bot:
            return
        tell("message", content=message.content)
        if self.user in message.mentions:
            reply = await message.reply("seen", mention_author=False)
            await reply.edit(content="seen twice")


client = Client()


class Again(discord.ui.View):
    @discord.ui.button(label="Again", custom_id="again")
    async def again(self, interaction, button):
        await interaction.response.edit_message(content="pressed", view=None)
        await interaction.followup.send("only you", ephemeral=True)


@client.tree.command(description="Say it back")
@app_commands.describe(words="What to say")
async def echo(interaction: discord.Interaction, words: str):
    await interaction.response.defer(thinking=True)
    await interaction.edit_original_response(content=f"you said {words}", view=Again())


@echo.autocomplete("words")
async def complete(interaction: discord.Interaction, typed: str):
    return [app_commands.Choice(name=typed + "!", value=typed + "!")]


class Form(discord.ui.Modal, title="A form"):
    name = discord.ui.TextInput(label="Name", custom_id="name")

    async def on_submit(self, interaction):
        await interaction.response.send_message(f"hello {self.name.value}", ephemeral=True)


@client.tree.command(description="Ask with a form")
async def form(interaction: discord.Interaction):
    await interaction.response.send_modal(Form())


@client.tree.context_menu(name="Count letters")
async def count(interaction: discord.Interaction, message: discord.Message):
    await interaction.response.send_message(str(len(message.content)), ephemeral=True)


client.run(os.environ["TOKEN"], log_handler=None)
sys.exit(0)
