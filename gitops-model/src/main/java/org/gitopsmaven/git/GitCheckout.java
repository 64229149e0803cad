/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gitopsmaven.git.object.CommitText;
import org.gitopsmaven.git.object.GitObject;
import org.gitopsmaven.git.object.GitObjects;
import org.gitopsmaven.git.object.ObjectName;
import org.gitopsmaven.git.object.ObjectType;
import org.gitopsmaven.git.protocol.RemoteRef;

/**
 * All files of one commit, written into a directory. No hook is run and no filter; there is no {@code .git}. Submodules
 * become empty directories.
 */
public final class GitCheckout {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern ABBREVIATED = Pattern.compile("[0-9a-f]{4,39}");

    private static final int MOST_TAGS = 10;

    private final Line line;

    private GitCheckout(Line line) {
        this.line = line;
    }

    /** The server is not asked yet. The limits of the options hold for each step. */
    public static GitCheckout of(GitRemote remote, GitOptions options) {
        return new GitCheckout(new Line(remote, options, new Redactor()));
    }

    /**
     * What a ref means now.
     *
     * @param commit the id of the commit
     * @param wanted the id that the server announces: of an annotated tag it is the tag's
     */
    public record Revision(String commit, String wanted) {}

    /** Whether the text is the whole id of a commit, which always means the same. */
    public static boolean isCommit(String ref) {
        return COMMIT.matcher(ref).matches();
    }

    /**
     * Asks the server what a ref means.
     *
     * @param ref a tag, a branch or the whole id of a commit; empty for the default branch
     */
    public Revision find(String ref) {
        if (isCommit(ref)) {
            return new Revision(ref, ref);
        }
        String name = ref.isEmpty() ? "HEAD" : ref;
        // as git resolves a short name: a tag goes before a branch
        List<String> names = Stream.of("", "refs/", "refs/tags/", BranchName.PREFIX)
                .map(prefix -> prefix + name)
                .toList();
        List<RemoteRef> refs = new CommitFetch(line, deadline()).announced(names.toArray(String[]::new));
        return names.stream()
                .flatMap(full -> refs.stream().filter(each -> each.name().equals(full)))
                .map(GitCheckout::revision)
                .findFirst()
                .orElseThrow(() -> unknown(ref));
    }

    /** Fetches a commit without its history and writes its files into an empty directory. */
    public void write(Revision revision, Path directory) {
        PartialClone clone = line.wire().newClone();
        new CommitFetch(line, deadline()).fetch(clone, ObjectName.of(revision.wanted()));
        ObjectName tree = tree(clone.objects(), revision);
        try {
            new CheckoutFiles(clone.objects(), directory).write(tree);
        } catch (IOException e) {
            throw new GitException(
                    line.remote() + ": the files of " + revision.commit() + " cannot be written: " + e.getMessage(),
                    "check that there is room in " + directory.getParent() + " and that it can be written",
                    e);
        }
    }

    private static Revision revision(RemoteRef ref) {
        ObjectName commit = ref.peeled() == null ? ref.id() : ref.peeled();
        return new Revision(commit.name(), ref.id().name());
    }

    private ObjectName tree(GitObjects objects, Revision revision) {
        try {
            GitObject object = objects.read(ObjectName.of(revision.wanted()));
            for (int tags = 0; object.type() == ObjectType.TAG && tags < MOST_TAGS; tags++) {
                object = objects.read(tagged(object.content()));
            }
            if (object.type() == ObjectType.COMMIT) {
                return CommitText.parse(object.content()).tree();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new GitException(
                    line.remote() + ": the server does not give the commit " + revision.commit(),
                    "check the id; some servers give only what a branch or a tag points to",
                    e);
        }
        throw new GitException(line.remote() + ": " + revision.wanted() + " is not a commit", "name a branch or a tag");
    }

    /** What an annotated tag is a tag of: its first line says {@code object <id>}. */
    private static ObjectName tagged(byte[] tag) {
        String text = new String(tag, StandardCharsets.ISO_8859_1);
        return ObjectName.of(text.lines().findFirst().orElse("").replaceFirst("^object ", ""));
    }

    private GitException unknown(String ref) {
        return new GitException(
                line.remote()
                        + (ref.isEmpty()
                                ? ": the repository has no default branch"
                                : ": there is no branch, tag or commit \"" + ref + "\""),
                ABBREVIATED.matcher(ref).matches()
                        ? "a commit is named by its whole id of 40 digits"
                        : "name a branch, a tag or the whole id of a commit");
    }

    private GitOptions options() {
        return line.options();
    }

    private Deadline deadline() {
        return new Deadline(options().limits().deadline());
    }
}
