/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gitopsmaven.finding.Finding;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.finding.Severity;
import org.gitopsmaven.git.GitOptions;
import org.gitopsmaven.git.GitRemote;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.render.RenderListener;
import org.gitopsmaven.render.RenderOptions;
import org.gitopsmaven.render.Renderer;
import org.gitopsmaven.render.Rendering;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.GitOpsRepository;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.repository.SourceTree;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.validation.ValidateListener;
import org.gitopsmaven.validation.Validation;
import org.gitopsmaven.validation.ValidationOptions;

/** Refuses to promote what validation finds errors in: the commit is checked out, rendered and validated. */
public final class ValidatedSource implements PromotionGate {

    private static final int SHOWN = 10;

    private final GitRemote remote;
    private final GitOptions options;
    private final UnaryOperator<RenderOptions> rendering;

    /**
     * @param rendering says how the commit is rendered
     */
    public ValidatedSource(GitRemote remote, GitOptions options, UnaryOperator<RenderOptions> rendering) {
        this.remote = remote;
        this.options = options;
        this.rendering = rendering;
    }

    @Override
    public void check(GitSnapshot source, GitSnapshot target, Promotion promotion, List<ApplicationName> applications) {
        new CommitFiles(remote, options)
                .with(source, directory -> refuse(promotion, errors(directory, promotion, applications)));
    }

    private List<Finding> errors(Path root, Promotion promotion, List<ApplicationName> applications) {
        SourceTree tree = SourceTree.of(root);
        List<RenderTarget> targets =
                targets(GitOpsRepository.detect(tree, applications.get(0)), promotion, applications);
        RenderOptions render = rendering.apply(RenderOptions.of(tree));
        List<Rendering> renderings = new Renderer(render, RenderListener.SILENT).render(targets);
        return new Validation(ValidationOptions.of(GitOpsYaml.in(tree)))
                .validate(tree, renderings, ValidateListener.silent()).findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .filter(finding -> concerns(finding, root, renderings))
                        .toList();
    }

    /** What is wrong with the targets, or with a file that they read. */
    private static boolean concerns(Finding finding, Path root, List<Rendering> renderings) {
        Location location = finding.location();
        return !finding.targets().isEmpty()
                || location != null
                        && renderings.stream()
                                .anyMatch(rendering -> rendering.reads().contains(root.resolve(location.file())));
    }

    /** Those of the environment; of the applications alone, where targets have their names. */
    private static List<RenderTarget> targets(
            GitOpsRepository repository, Promotion promotion, List<ApplicationName> applications) {
        List<RenderTarget> all = repository.targets().stream()
                .filter(target -> target.environment().equals(promotion.from()))
                .toList();
        List<RenderTarget> named = all.stream()
                .filter(target -> applications.contains(target.application()))
                .toList();
        if (all.isEmpty()) {
            throw new GitOpsException(
                    "nothing of " + promotion.from() + " can be validated: no target belongs to it",
                    null,
                    "there are targets of: "
                            + repository.environments().stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "))
                            + "; to promote without validation set -Dgitops.promote.validate=false");
        }
        return named.isEmpty() ? all : named;
    }

    private static void refuse(Promotion promotion, List<Finding> errors) {
        if (errors.isEmpty()) {
            return;
        }
        String shown = errors.stream()
                .limit(SHOWN)
                .map(finding -> "\n  " + (finding.location() == null ? "" : finding.location() + "  ")
                        + finding.rule().id() + "  " + finding.message())
                .collect(Collectors.joining());
        int more = errors.size() - SHOWN;
        throw new GitOpsException(
                promotion.from() + " has " + errors.size() + (errors.size() == 1 ? " error" : " errors")
                        + " and is not promoted:" + shown + (more > 0 ? "\n  … and " + more + " more" : ""),
                null,
                "correct them; gitops:validate shows all");
    }
}
