using Tongbao.Cli.Batches;
using Tongbao.Cli.Reading;
using Tongbao.Cli.Shell;
using Tongbao.Tests.Support;

namespace Tongbao.Tests.Batches;

public sealed class JournalTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_line_is_read_back_by_its_input_whatever_the_order_in_which_documents_were_finished()
    {
        using var journal = Open(3);
        journal.Append(2, Entries.Of("c.txt"), []);
        journal.Append(0, Entries.Of("a.txt", DocumentStatus.Failed), []);

        Assert.Equal([true, false, true], Enumerable.Range(0, 3).Select(journal.Has));
        Assert.Equal(Entries.Of("c.txt"), journal.Read(2).Entry);
        Assert.Equal(Entries.Of("a.txt", DocumentStatus.Failed), journal.Read(0).Entry);
    }

    [Fact]
    public void The_notice_of_a_table_stands_behind_its_entry()
    {
        using var journal = Open(2);
        journal.Append(0, Entries.Of("a.txt"), "{\"title\":\"通报\"}"u8);
        journal.Append(1, Entries.Of("b.txt"), []);

        Assert.Equal("{\"title\":\"通报\"}"u8.ToArray(), journal.Read(0).Notice);
        Assert.Null(journal.Read(1).Notice);
    }

    [Fact]
    public void A_line_is_on_the_disk_as_soon_as_it_is_written()
    {
        using var journal = Open(1);
        journal.Append(0, Entries.Of("a.txt"), []);

        Assert.Equal(Entries.Of("a.txt").ToLine().Length + 1, new FileInfo(_folder.PathOf("j")).Length);
    }

    [Fact]
    public void What_a_former_run_could_not_finish_is_cut_off()
    {
        using (var killed = Open(2))
        {
            killed.Append(0, Entries.Of("a.txt"), []);
            killed.Append(1, Entries.Of("b.txt"), "notice"u8);
        }

        File.AppendAllText(_folder.PathOf("j"), "{\"path\":\"c.t");
        using (var journal = Open(3, keep: true))
            Assert.Equal(["a.txt False", "b.txt True"], journal.Former().Select(line => $"{line.Entry.Path} {line.HasNotice}").ToList());

        Assert.Equal(2, File.ReadAllLines(_folder.PathOf("j")).Length);
        Assert.EndsWith("notice\n", _folder.Read("j"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_was_taken_over_keeps_its_result_and_is_told_as_carried_over_until_its_document_is_read_again()
    {
        using (var former = Open(1))
            former.Append(0, Entries.Of("a.txt", DocumentStatus.Partial), []);
        using var journal = Open(1, keep: true);
        journal.Adopt(0, journal.Former().Single().Offset!.Value);
        Assert.Equal((DocumentStatus.Partial, true), Told());

        journal.Append(0, Entries.Of("a.txt"), []);
        Assert.Equal((DocumentStatus.Ok, null), Told());

        (DocumentStatus, bool?) Told() => (journal.Read(0).Entry.Status, journal.Read(0).Entry.IsCarriedOver);
    }

    [Fact]
    public void A_run_that_keeps_nothing_begins_with_an_empty_journal()
    {
        using (var former = Open(1))
            former.Append(0, Entries.Of("a.txt"), []);
        using var journal = Open(1);

        Assert.Empty(journal.Former());
    }

    [Fact]
    public void A_notice_that_is_not_the_one_that_was_written_is_not_taken_over()
    {
        using (var former = Open(1))
            former.Append(0, Entries.Of("a.txt"), "notice"u8);
        File.WriteAllText(_folder.PathOf("j"), _folder.Read("j").Replace("notice", "forged", StringComparison.Ordinal));
        using var journal = Open(1, keep: true);

        Assert.Empty(journal.Former());
    }

    [Fact]
    public void A_journal_that_another_program_changes_is_not_made_a_table_of()
    {
        using var journal = Open(1);
        journal.Append(0, Entries.Of("a.txt"), "notice"u8);
        journal.Adopt(0, 1);

        Assert.Equal(
            $"{_folder.PathOf("j")}: was changed by another program while the batch ran",
            Assert.Throws<OutputException>(() => journal.Read(0)).Message
        );
    }

    [SkippableFact, Trait("Category", "Linux")]
    public void A_link_that_has_the_name_of_a_journal_is_not_written_through()
    {
        Linux.SkipElsewhere("makes a link");
        _folder.Write("precious", "mine");
        File.CreateSymbolicLink(_folder.PathOf("j"), _folder.PathOf("precious"));

        Assert.Throws<OutputException>(() => Open(1));
        Assert.Equal("mine", _folder.Read("precious"));
    }

    [Fact]
    public void Two_runs_cannot_have_one_journal_open()
    {
        using var first = Open(1);

        Assert.StartsWith(
            $"{_folder.PathOf("j")}: another run of tongbao",
            Assert.Throws<OutputException>(() => Open(1, keep: true)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_batch_that_is_done_removes_it()
    {
        Open(1).Delete();

        Assert.Empty(_folder.Files());
    }

    private Journal Open(int inputs, bool keep = false) => Journal.Open(_folder.PathOf("j"), inputs, keep);
}
