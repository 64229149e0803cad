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
import org.gitopsmaven.change.Operation;
import org.gitopsmaven.change.Rollback;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;

/**
 * Gives an environment back what it ran before its last promotion, or at a commit: a new commit sets the images, versions
 * of charts and listed fields; whatever else was changed since stays.
 */
@Mojo(name = "rollback", requiresProject = false, aggregator = true, threadSafe = true)
public class RollbackMojo extends WriteMojo {

    /** Skips this goal. */
    @Parameter(property = "gitops.rollback.skip", defaultValue = "false")
    private boolean skipRollback;

    /** The environment that is rolled back. */
    @Parameter(property = "gitops.environment")
    private @Nullable String environment;

    /**
     * The applications that are rolled back, separated by commas. When left out: those of the last promotion, or all when
     * a commit is named.
     */
    @Parameter(property = "gitops.application")
    private @Nullable List<String> application;

    /** The commit whose state comes back, at least seven digits of it. Default: the one before the last promotion. */
    @Parameter(property = "gitops.rollback.commit")
    private @Nullable String commit;

    @Inject
    public RollbackMojo(MavenSession session, SettingsDecrypter decrypter) {
        super(session, decrypter);
    }

    @Override
    boolean skipsThisGoal() {
        return skipRollback;
    }

    @Override
    String skipProperty() {
        return "gitops.rollback.skip";
    }

    @Override
    void run() {
        Rollback rollback = new Rollback(
                EnvironmentName.of(
                        Required.parameter("gitops.environment", environment, "the environment that is rolled back")),
                Required.applications(application),
                commit);
        Place place = Place.of(repository(), this::target, session);
        publishing(place.options(rollback.applications()), Operation.ROLLBACK)
                .publish(place.target(), ChangeRequest.rollBack(rollback, Publishing.origin(session)));
    }
}
