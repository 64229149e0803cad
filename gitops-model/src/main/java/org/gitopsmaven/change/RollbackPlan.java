/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.repository.ApplicationName;
import org.jspecify.annotations.Nullable;

/** Gives promotable fields the values that they had at an earlier commit; everything else stays as it is now. */
final class RollbackPlan implements ChangePlan {

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

    private final Rollback rollback;
    private final GitBranch branch;
    private final PublishOptions options;
    private final ChangeLog log;
    private volatile String restored = "";

    RollbackPlan(Rollback rollback, GitBranch branch, PublishOptions options) {
        this.rollback = rollback;
        this.branch = branch;
        this.options = options;
        this.log = new ChangeLog(branch);
    }

    /** The commit whose state comes back. */
    String restored() {
        return restored;
    }

    @Override
    public void apply(Draft draft, PublishListener listener) {
        Set<ApplicationName> wanted = new LinkedHashSet<>(rollback.applications());
        restored = rollback.commit() == null ? beforeLast(wanted) : named(rollback.commit());
        GitSnapshot past = branch.snapshot(restored);
        PromotedFields fields = PromotedFields.of(draft.settings());
        EnvironmentPlaces before = places(past, wanted, fields);
        EnvironmentPlaces now = places(draft.tip(), wanted, fields);
        for (ApplicationName application : now.applications()) {
            new Transfer(rollback.environment(), ImageMove.AS_IT_WAS, draft, listener)
                    .run(application, before.of(application), now.of(application));
        }
    }

    private EnvironmentPlaces places(GitSnapshot snapshot, Set<ApplicationName> wanted, PromotedFields fields) {
        FileSearch search = new FileSearch(snapshot, options.alone());
        return EnvironmentPlaces.of(snapshot, rollback.environment(), wanted, search, fields);
    }

    /** The commit before the last promotion; where nothing was promoted yet, before the last bump. */
    private String beforeLast(Set<ApplicationName> wanted) {
        Optional<CommitRecord> found = last(Operation.PROMOTE).or(() -> last(Operation.BUMP));
        CommitRecord commit = found.orElseThrow(this::nothingToUndo);
        if (commit.parent().isEmpty()) {
            throw nothingToUndo();
        }
        if (wanted.isEmpty()) {
            LoggedChange.of(commit).stream()
                    .filter(this::isHere)
                    .map(change -> ApplicationName.of(change.application()))
                    .forEach(wanted::add);
        }
        return commit.parent();
    }

    private Optional<CommitRecord> last(Operation operation) {
        return log.newest(commit -> LoggedChange.of(commit).stream()
                .anyMatch(change -> change.operation().equals(operation.word()) && isHere(change)));
    }

    private boolean isHere(LoggedChange change) {
        return change.environment().equals(rollback.environment().value())
                && (rollback.applications().isEmpty()
                        || rollback.applications().stream()
                                .anyMatch(name -> name.value().equals(change.application())));
    }

    private String named(@Nullable String text) {
        String id = String.valueOf(text).strip().toLowerCase(Locale.ROOT);
        if (!COMMIT.matcher(id).matches()) {
            throw new GitOpsException(
                    "\"" + text + "\" is not the id of a commit", null, "give at least its first seven digits");
        }
        return log.newest(commit -> commit.id().startsWith(id))
                .map(CommitRecord::id)
                .orElseThrow(() -> new GitOpsException(
                        "the commit " + id + " is not on the branch",
                        null,
                        "take one that git log --first-parent shows for the branch"));
    }

    private GitOpsException nothingToUndo() {
        List<String> names =
                rollback.applications().stream().map(ApplicationName::value).toList();
        return new GitOpsException(
                "no commit says that it promoted or bumped " + (names.isEmpty() ? "anything" : String.join(", ", names))
                        + " in " + rollback.environment(),
                null,
                "name the commit whose state is wanted: -Dgitops.rollback.commit=<id>");
    }
}
