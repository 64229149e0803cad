/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.report;

import java.time.Duration;
import java.util.List;
import org.gitopsmaven.change.FieldChange;
import org.gitopsmaven.change.ImageEdit;
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.Publication;
import org.gitopsmaven.change.PublishListener;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;

/** Tells on a console what became of a change: the commit, and the lines that it changed. */
public final class PublishConsole implements PublishListener {

    private static final int SHORT_ID = 10;
    private static final String INDENT = " ".repeat(10);

    private final Console console;
    private final String target;
    private final String verb;

    /**
     * @param target the branch and its repository, as the user may see them
     * @param operation what is done
     */
    public PublishConsole(Console console, String target, Operation operation) {
        this.console = console;
        this.target = target;
        this.verb = operation == Operation.ROLLBACK ? "roll back" : operation.word();
    }

    @Override
    public void alreadyThere(ImageEdit edit) {
        console.line(edit.application() + " in " + edit.environment() + " has " + edit.image() + " already");
    }

    @Override
    public void leftOut(ApplicationName application, String what, EnvironmentName environment) {
        console.line(console.warning("left out") + "  " + what + " has no counterpart in " + environment);
    }

    @Override
    public void unverified(FieldChange change, String why) {
        console.line("not rendered before the push: " + change.file() + " (" + why + ")");
    }

    @Override
    public void superseded(ImageEdit edit, CommitRecord by) {
        console.line(console.warning("superseded") + " " + edit + ": a newer build wrote it in " + shortened(by.id())
                + ", " + by.subject());
    }

    @Override
    public void rejected(int attempt, String reason) {
        console.line("push " + attempt + " was rejected: " + reason);
    }

    @Override
    public void retrying(int attempt, String tip) {
        console.line("applying the change again on " + shortened(tip));
    }

    @Override
    public void waiting(Duration delay) {
        console.line("waiting " + delay.toMillis() + " ms");
    }

    @Override
    public void uncertain(String commit) {
        console.line("the connection broke; looking whether " + shortened(commit) + " arrived");
    }

    /** The last lines: what was pushed, would be pushed, or was there already. */
    public void finished(Publication publication) {
        if (publication instanceof Publication.Published published) {
            String commit = console.strong(shortened(published.commit()));
            console.line(console.success("pushed") + "    " + commit + " to " + target);
            tell(published.changes());
            published.diff().lines().filter(PublishConsole::isChanged).forEach(this::tellLine);
        } else if (publication instanceof Publication.Previewed previewed) {
            console.line(console.strong("dry run") + "   nothing was pushed to " + target + "; it would be:");
            tell(previewed.changes());
            previewed.diff().lines().forEach(this::tellLine);
        } else if (publication instanceof Publication.NothingToDo nothing) {
            console.line(console.success("nothing to " + verb) + ": " + target + " has it already, in "
                    + shortened(nothing.tip()));
        } else if (publication instanceof Publication.Superseded superseded) {
            console.line(console.success("superseded") + ": newer builds are on " + target + ", in "
                    + shortened(superseded.tip()) + "; nothing was pushed");
        }
    }

    private void tell(List<FieldChange> changes) {
        changes.forEach(change -> console.line(INDENT + change.application() + " in " + change.environment() + ": "
                + (change.isImage() ? "" : change.field() + " ") + change.before() + " -> " + change.after()));
    }

    /** The names of the files, and the lines that were changed in them. */
    private static boolean isChanged(String line) {
        return line.startsWith("+") || line.startsWith("-") && !line.startsWith("---");
    }

    private void tellLine(String line) {
        if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("@@") || line.startsWith(" ")) {
            console.line(INDENT + line);
        } else {
            console.line(INDENT + (line.startsWith("+") ? console.success(line) : console.failure(line)));
        }
    }

    private static String shortened(String commit) {
        return commit.substring(0, Math.min(SHORT_ID, commit.length()));
    }
}
