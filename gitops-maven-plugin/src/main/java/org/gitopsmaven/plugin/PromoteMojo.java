/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.plugin;

import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.gitopsmaven.change.ChangeRequest;
import org.gitopsmaven.change.EnvironmentBranches;
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.Promotion;
import org.gitopsmaven.change.PromotionGate;
import org.gitopsmaven.change.PublishOptions;
import org.gitopsmaven.change.ValidatedSource;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * Moves what runs in one environment to the next one: images, versions of charts, and the fields that {@code gitops.yaml}
 * lists. Nothing else changes. Refuses to pass over an environment, and to promote what validation finds errors in.
 */
@Mojo(name = "promote", requiresProject = false, aggregator = true, threadSafe = true)
public class PromoteMojo extends WriteMojo {

    /** Skips this goal. */
    @Parameter(property = "gitops.promote.skip", defaultValue = "false")
    private boolean skipPromote;

    /** The environment whose state is promoted. */
    @Parameter(property = "gitops.from")
    private @Nullable String from;

    /** The environment that gets it: the next one in the order of {@code gitops.yaml}. */
    @Parameter(property = "gitops.to")
    private @Nullable String to;

    /** The applications that are promoted, separated by commas; all when left out. */
    @Parameter(property = "gitops.application")
    private @Nullable List<String> application;

    /** Why environments are passed over; the reason goes into the commit. */
    @Parameter(property = "gitops.promote.hotfix")
    private @Nullable String hotfix;

    /**
     * The tag that the image of the application has in the next environment, where that one tags images otherwise and
     * its tag cannot be made from what is known.
     */
    @Parameter(property = "gitops.promote.tag")
    private @Nullable String tag;

    /** Whether {@code from} must be without errors of validation. */
    @Parameter(property = "gitops.promote.validate", defaultValue = "true")
    private boolean validate = true;

    /** Whether bases, charts and files from outside the repository may be fetched to validate. */
    @Parameter(property = "gitops.allowRemote", defaultValue = "false")
    private boolean allowRemote;

    @Inject
    public PromoteMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(session, decrypter);
    }

    @Override
    boolean skipsThisGoal() {
        return skipPromote;
    }

    @Override
    String skipProperty() {
        return "gitops.promote.skip";
    }

    @Override
    void run() {
        Promotion promotion = new Promotion(
                EnvironmentName.of(Required.parameter("gitops.from", from, "the environment whose state is promoted")),
                EnvironmentName.of(Required.parameter("gitops.to", to, "the environment that gets it")),
                Required.applications(application),
                null,
                hotfix,
                tag);
        Place place = Place.of(repository(), this::target, session);
        Publishing publishing = publishing(place.options(promotion.applications()), Operation.PROMOTE);
        EnvironmentBranches branches = publishing.branches(place.target());
        PublishOptions options = publishing.options().gatedBy(gate(place, branches));
        publishing.publish(
                place.target(), branches, ChangeRequest.promote(promotion, Publishing.origin(session)), options);
    }

    private PromotionGate gate(Place place, EnvironmentBranches branches) {
        PromotionGate clean = place.cleanWorkTree();
        return validate
                ? clean.and(new ValidatedSource(
                        branches.remote(),
                        branches.options(),
                        render -> render.withAllowRemote(allowRemote)
                                .withOffline(session.isOffline())
                                .withHelm(new BuildHelm(session))))
                : clean;
    }
}
