/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gitopsmaven.change.EnvironmentPlaces.Item;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.git.GitBranch;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/** Moves the promotable fields of one environment to the next one. */
final class PromotionPlan implements ChangePlan {

    private final Promotion promotion;
    private final PublishOptions options;

    PromotionPlan(Promotion promotion, PublishOptions options) {
        this.promotion = promotion;
        this.options = options;
    }

    @Override
    public void apply(Draft draft, PublishListener listener) {
        GitBranch branch = promotion.source();
        GitSnapshot source = branch == null ? draft.tip() : branch.snapshot();
        GitOpsYaml settings = draft.settings();
        checkOrder(settings, source, draft.tip());
        PromotedFields fields = PromotedFields.of(settings);
        EnvironmentPlaces from = places(source, promotion.from(), fields);
        EnvironmentPlaces to = places(draft.tip(), promotion.to(), fields);
        List<ApplicationName> applications = applications(from, to, listener);
        checkThatSomethingMoves(from, applications);
        options.gate().check(source, draft.tip(), promotion, applications);
        for (ApplicationName application : applications) {
            List<Item> items = from.of(application);
            new Transfer(promotion.to(), move(settings, application, items), draft, listener)
                    .run(application, items, to.of(application));
        }
    }

    private void checkOrder(GitOpsYaml settings, GitSnapshot source, GitSnapshot target) {
        Set<EnvironmentName> found = new LinkedHashSet<>();
        if (settings.promotionOrder().isEmpty()) {
            found.addAll(search(source).environments(promotion.applications()));
            found.addAll(search(target).environments(promotion.applications()));
        }
        boolean hotfix = promotion.hotfix() != null;
        if (hotfix && !settings.environment(promotion.to()).hotfix().allowed()) {
            throw new GitOpsException(
                    "no hotfix may come to \"" + promotion.to() + "\" past the environments before it",
                    null,
                    "promote through them; gitops.yaml says so (hotfix.allowed of the environment)");
        }
        PromotionOrder.of(settings.promotionOrder(), found).check(promotion.from(), promotion.to(), hotfix);
    }

    private EnvironmentPlaces places(GitSnapshot snapshot, EnvironmentName environment, PromotedFields fields) {
        return EnvironmentPlaces.of(snapshot, environment, promotion.applications(), search(snapshot), fields);
    }

    private FileSearch search(GitSnapshot snapshot) {
        return new FileSearch(snapshot, options.alone());
    }

    /** Those that are in both environments; one that was asked for must be. */
    private List<ApplicationName> applications(EnvironmentPlaces from, EnvironmentPlaces to, PublishListener listener) {
        for (ApplicationName wanted : promotion.applications()) {
            require(wanted, from, promotion.from());
            require(wanted, to, promotion.to());
        }
        if (from.applications().isEmpty()) {
            throw nothingIn(promotion.from());
        }
        if (to.applications().isEmpty()) {
            throw nothingIn(promotion.to());
        }
        List<ApplicationName> both = new ArrayList<>();
        for (ApplicationName application : from.applications()) {
            if (to.applications().contains(application)) {
                both.add(application);
            } else {
                listener.leftOut(application, application + " in " + promotion.from(), promotion.to());
            }
        }
        return both;
    }

    /** An image in a patch, say, is nothing that is promoted by itself; that must not look like a promotion done. */
    private void checkThatSomethingMoves(EnvironmentPlaces from, List<ApplicationName> applications) {
        List<String> empty = applications.stream()
                .filter(application -> from.of(application).isEmpty())
                .map(ApplicationName::value)
                .toList();
        if (!empty.isEmpty()
                && (empty.size() == applications.size()
                        || !promotion.applications().isEmpty())) {
            throw new GitOpsException(
                    "nothing that is promoted is set for " + String.join(", ", empty) + " in " + promotion.from()
                            + ": no images: of a kustomization, no image in values, no version of a chart",
                    null,
                    "set the image in images: of the kustomization, or list the fields that move in gitops.yaml"
                            + " (promotion.fields)");
        }
    }

    private static void require(ApplicationName application, EnvironmentPlaces places, EnvironmentName environment) {
        if (!places.applications().contains(application)) {
            throw new GitOpsException(
                    "no file says what " + application + " runs in " + environment,
                    null,
                    "correct -Dgitops.application, or add the application to the environment");
        }
    }

    private static GitOpsException nothingIn(EnvironmentName environment) {
        return new GitOpsException(
                "no file says what runs in " + environment,
                null,
                "looked for <application>/overlays/" + environment + ", overlays/" + environment + " and envs/"
                        + environment);
    }

    private ImageMove move(GitOpsYaml settings, ApplicationName application, List<Item> items) {
        OwnImage own = OwnImage.of(settings.application(application), items);
        PromotedTag tag = new PromotedTag(
                settings.environment(promotion.from()), settings.environment(promotion.to()), promotion.tag());
        TagCheck check = new TagCheck(settings.environment(promotion.to()), options.allowFloating());
        return (from, to) -> moved(from, to, own, tag, check);
    }

    private ImageParts moved(ImagePlace from, ImagePlace to, OwnImage own, PromotedTag tag, TagCheck check) {
        ImageParts image = from.image().withName(ImageMove.name(from.image(), to.image()));
        if (!own.is(from)) {
            return image;
        }
        ImageParts moved = image.withTag(tag.of(image.tag()));
        @Nullable String hotfix = promotion.hotfix();
        if (!moved.equals(to.image())) {
            check.check(moved, hotfix != null);
        }
        return moved;
    }
}
