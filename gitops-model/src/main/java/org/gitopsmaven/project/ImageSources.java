/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.project;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.jspecify.annotations.Nullable;

/** Finds the image of an application: the first source that knows it wins, the surest first. */
public final class ImageSources {

    private static final List<ImageSource> ORDER = List.of(
            new GivenImage(),
            new ImageReceipt(),
            new JibReceipt(),
            new JibConfiguration(),
            new QuarkusImage(),
            new SpringBootImage(),
            DockerImage.FABRIC8,
            DockerImage.JKUBE,
            DockerImage.JKUBE_OPENSHIFT,
            new ProjectImage());

    private ImageSources() {}

    /**
     * Looks at what the build left and at the effective pom; without network.
     *
     * @param given what the user named; null for nothing
     * @throws GitOpsException when the winning source names no image reference, or a receipt cannot be read
     */
    public static ResolvedImage resolve(ProjectMetadata project, @Nullable String given) {
        ImageQuestion question = new ImageQuestion(project, given);
        List<String> passedOver = new ArrayList<>();
        for (ImageSource source : ORDER) {
            ImageAnswer answer = source.ask(question);
            if (answer instanceof ImageAnswer.Found found) {
                return new ResolvedImage(found.image(), found.source(), passedOver);
            }
            if (answer instanceof ImageAnswer.PassedOver other) {
                passedOver.add(other.why());
            }
        }
        throw new GitOpsException("no image is known", null, "set -Dgitops.image");
    }
}
