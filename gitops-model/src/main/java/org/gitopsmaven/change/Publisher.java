/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.CommitResult;
import org.gitopsmaven.git.CommitResult.Committed;
import org.gitopsmaven.git.CommitResult.Unchanged;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.repository.config.GitOpsYaml;

/**
 * Publishes change requests. To hear of retries and pushes too, open the branches with the same listener.
 */
public final class Publisher {

    private final PublishOptions options;
    private final PublishListener listener;

    public Publisher(PublishOptions options, PublishListener listener) {
        this.options = options;
        this.listener = listener;
    }

    /**
     * Brings a request onto the branches of its environments, one commit on each.
     *
     * @param preview whether everything is checked and nothing is pushed
     * @return what became of it, by branch
     * @throws org.gitopsmaven.finding.GitOpsException when something is not clear or not allowed, or the server refuses
     */
    public Map<String, Publication> publish(EnvironmentBranches branches, ChangeRequest request, boolean preview) {
        if (request instanceof ChangeRequest.Bump bump) {
            return bump(branches, bump, preview);
        }
        GitOpsYaml settings = branches.settings();
        ChangeRequest located = request;
        String name;
        if (request instanceof ChangeRequest.Promote promote) {
            Promotion promotion = promote.promotion();
            name = branches.nameFor(promotion.to(), settings);
            String source = branches.nameFor(promotion.from(), settings);
            GitBranch from = source.equals(name) ? null : branches.branch(source);
            located = ChangeRequest.promote(promotion.fromBranch(from), promote.origin());
        } else {
            Rollback rollback = ((ChangeRequest.RollBack) request).rollback();
            name = branches.nameFor(rollback.environment(), settings);
        }
        GitBranch branch = branches.branch(name);
        return Map.of(name, run(branch, located, plan(branch, located), settings, preview));
    }

    private Map<String, Publication> bump(EnvironmentBranches branches, ChangeRequest.Bump bump, boolean preview) {
        Map<String, Publication> publications = new LinkedHashMap<>();
        BumpPlan plan = new BumpPlan(bump, branches.main(), options);
        Publication main = run(branches.branch(branches.main()), bump, plan, GitOpsYaml.NONE, preview);
        int elsewhere = 0;
        for (Map.Entry<String, List<ImageEdit>> edits : plan.elsewhere().entrySet()) {
            ChangeRequest.Bump other = new ChangeRequest.Bump(edits.getValue(), bump.origin());
            BumpPlan otherPlan = new BumpPlan(other, null, options);
            GitBranch branch = branches.branch(edits.getKey());
            publications.put(edits.getKey(), run(branch, other, otherPlan, plan.settings(), preview));
            elsewhere += edits.getValue().size();
        }
        boolean onlyElsewhere = main instanceof Publication.NothingToDo
                && elsewhere == bump.edits().size();
        if (!onlyElsewhere) {
            publications.put(branches.main(), main);
        }
        return publications;
    }

    /**
     * Brings a request onto a branch as one commit; nothing is pushed when everything is there already.
     *
     * @throws org.gitopsmaven.finding.GitOpsException when an image or its place is not clear, or the server refuses
     */
    public Publication publish(GitBranch branch, ChangeRequest request) {
        return run(branch, request, plan(branch, request), GitOpsYaml.NONE, false);
    }

    /** What {@link #publish(GitBranch, ChangeRequest)} would do now; checks everything and pushes nothing. */
    public Publication preview(GitBranch branch, ChangeRequest request) {
        return run(branch, request, plan(branch, request), GitOpsYaml.NONE, true);
    }

    /**
     * @param elsewhere what is set where the branch has no {@code gitops.yaml} of its own
     */
    private Publication run(
            GitBranch branch, ChangeRequest request, ChangePlan plan, GitOpsYaml elsewhere, boolean preview) {
        KargoGuard kargo = new KargoGuard(branch.remote());
        AppliedRequest applied = new AppliedRequest(request, plan, elsewhere, kargo, options, listener);
        return preview ? preview(branch.snapshot(), applied) : publish(branch, applied);
    }

    private static Publication publish(GitBranch branch, AppliedRequest applied) {
        CommitResult result = branch.commit(applied);
        if (result instanceof Committed committed) {
            StringBuilder diff = new StringBuilder();
            committed
                    .files()
                    .forEach(file -> diff.append(UnifiedDiff.of(file.path().value(), file.before(), file.after())));
            return new Publication.Published(
                    committed.commit(), committed.attempts(), applied.changes(), diff.toString());
        }
        return applied.nothing(((Unchanged) result).tip());
    }

    private static Publication preview(GitSnapshot tip, AppliedRequest applied) {
        BranchEdit edit = applied.apply(tip);
        return edit.files().isEmpty()
                ? applied.nothing(tip.commit())
                : new Publication.Previewed(applied.changes(), diff(tip, edit.files()));
    }

    private static String diff(GitSnapshot tip, List<FileEdit> edits) {
        StringBuilder diff = new StringBuilder();
        for (FileEdit edit : edits) {
            byte[] before = tip.read(edit.path()).orElse(new byte[0]);
            byte[] after = edit instanceof FileEdit.Put put ? put.content() : new byte[0];
            diff.append(UnifiedDiff.of(edit.path().value(), before, after));
        }
        return diff.toString();
    }

    private ChangePlan plan(GitBranch branch, ChangeRequest request) {
        if (request instanceof ChangeRequest.Bump bump) {
            return new BumpPlan(bump, null, options);
        }
        return request instanceof ChangeRequest.Promote promote
                ? new PromotionPlan(promote.promotion(), options)
                : new RollbackPlan(((ChangeRequest.RollBack) request).rollback(), branch, options);
    }
}
