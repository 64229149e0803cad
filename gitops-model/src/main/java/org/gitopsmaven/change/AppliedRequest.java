/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.git.BranchChange;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.repository.config.GitOpsYaml;

/** A request applied to a tip, and again to the next. */
final class AppliedRequest implements BranchChange {

    private final ChangeRequest request;
    private final ChangePlan plan;
    private final GitOpsYaml elsewhere;
    private final KargoGuard kargo;
    private final PublishOptions options;
    private final PublishListener listener;
    private List<FieldChange> changes = List.of();

    /**
     * @param elsewhere what is set where the branch has no {@code gitops.yaml} of its own
     */
    AppliedRequest(
            ChangeRequest request,
            ChangePlan plan,
            GitOpsYaml elsewhere,
            KargoGuard kargo,
            PublishOptions options,
            PublishListener listener) {
        this.kargo = kargo;
        this.request = request;
        this.plan = plan;
        this.elsewhere = elsewhere;
        this.options = options;
        this.listener = listener;
    }

    /** What the last application changed. */
    synchronized List<FieldChange> changes() {
        return changes;
    }

    @Override
    public synchronized BranchEdit apply(GitSnapshot tip) {
        Draft draft = new Draft(tip, TipSettings.of(tip, elsewhere));
        plan.apply(draft, listener);
        changes = draft.changes();
        if (changes.isEmpty()) {
            return BranchEdit.nothing();
        }
        DirectPush.check(draft.settings(), changes);
        kargo.check(tip, changes);
        changes.forEach(listener::planned);
        options.verifier().verify(tip, draft.edited(), changes);
        return new BranchEdit(draft.files(), new ChangeMessage(request, restored(), options).of(changes));
    }

    /** What it is when nothing was to be written. */
    synchronized Publication nothing(String tip) {
        return plan instanceof BumpPlan bump && bump.isSuperseded()
                ? new Publication.Superseded(tip)
                : new Publication.NothingToDo(tip);
    }

    private String restored() {
        return plan instanceof RollbackPlan rollback ? rollback.restored() : "";
    }
}
