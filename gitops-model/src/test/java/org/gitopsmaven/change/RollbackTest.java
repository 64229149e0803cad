/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gitopsmaven.change.Publication.NothingToDo;
import org.gitopsmaven.git.CommitMessage.Trailer;
import org.gitopsmaven.repository.ApplicationName;
import org.gitopsmaven.repository.EnvironmentName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackTest {

    private static final EnvironmentName DEV = EnvironmentName.of("dev");
    private static final EnvironmentName PROD = EnvironmentName.of("prod");

    @TempDir
    Path directory;

    @Test
    void restoresWhatRanBeforeTheLastPromotionByteForByte() {
        ChangeRepository repository = twoApplications();
        String before = repository.text("web/overlays/prod/kustomization.yaml");
        String parent = repository.branch().log(1).get(0).id();
        promote(repository, "web");

        Publication result = rollBack(repository, null);

        assertThat(result.changes()).hasSize(1);
        assertThat(repository.text("web/overlays/prod/kustomization.yaml")).isEqualTo(before);
        assertThat(repository.subjects().get(0)).isEqualTo("Roll back web in prod to v1");
        assertThat(repository.branch().log(1).get(0).trailers())
                .contains(new Trailer("GitOps-Operation", "rollback"), new Trailer("GitOps-Restored-Commit", parent));
    }

    @Test
    void doesNothingTheSecondTime() {
        ChangeRepository repository = twoApplications();
        promote(repository, "web");
        rollBack(repository, null);

        assertThat(rollBack(repository, null)).isInstanceOf(NothingToDo.class);
        assertThat(repository.subjects()).hasSize(3);
    }

    @Test
    void leavesAloneWhatTheLastPromotionDidNotTouch() {
        ChangeRepository repository = twoApplications();
        promote(repository, "web");
        promote(repository, "api");

        rollBack(repository, null);

        assertThat(repository.text("web/overlays/prod/kustomization.yaml")).contains("newTag: v2");
        assertThat(repository.text("api/overlays/prod/kustomization.yaml")).contains("newTag: v1");
    }

    @Test
    void findsTheLastPromotionOfTheApplicationThatIsNamed() {
        ChangeRepository repository = twoApplications();
        promote(repository, "web");
        promote(repository, "api");

        rollBack(repository, null, "web");

        assertThat(repository.text("web/overlays/prod/kustomization.yaml")).contains("newTag: v1");
        assertThat(repository.text("api/overlays/prod/kustomization.yaml")).contains("newTag: v2");
    }

    @Test
    void keepsLaterChangesOfOtherFields() {
        ChangeRepository repository = twoApplications();
        promote(repository, "web");
        repository.write("web/overlays/prod/kustomization.yaml", "# tuned\n" + kustomization("web", "v2", 5));

        rollBack(repository, null);

        assertThat(repository.text("web/overlays/prod/kustomization.yaml"))
                .isEqualTo("# tuned\n" + kustomization("web", "v1", 5));
    }

    @Test
    void goesToTheCommitThatIsNamed() {
        ChangeRepository repository = twoApplications();
        String first = repository.branch().log(1).get(0).id();
        promote(repository, "web");
        promote(repository, "api");

        rollBack(repository, first.substring(0, 8));

        assertThat(repository.text("web/overlays/prod/kustomization.yaml")).contains("newTag: v1");
        assertThat(repository.text("api/overlays/prod/kustomization.yaml")).contains("newTag: v1");
        assertThat(repository.subjects().get(0)).isEqualTo("Roll back 2 images in prod");
        assertThatThrownBy(() -> rollBack(repository, "0000000")).hasMessage("the commit 0000000 is not on the branch");
        assertThatThrownBy(() -> rollBack(repository, "main")).hasMessage("\"main\" is not the id of a commit");
    }

    @Test
    void undoesTheLastBumpWhereNothingIsPromoted() {
        ChangeRepository repository = twoApplications();
        repository.publish(ChangeRepository.edit("web", "dev", "web:v3"));

        new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(
                        repository.branch(),
                        ChangeRequest.rollBack(new Rollback(DEV, List.of(), null), ChangeOrigin.UNKNOWN));

        assertThat(repository.text("web/overlays/dev/kustomization.yaml")).contains("newTag: v2");
    }

    @Test
    void saysWhenNothingWasPromotedYet() {
        assertThatThrownBy(() -> rollBack(twoApplications(), null))
                .hasMessage("no commit says that it promoted or bumped anything in prod");
    }

    private ChangeRepository twoApplications() {
        return ChangeRepository.create(
                directory,
                "web/overlays/dev/kustomization.yaml",
                kustomization("web", "v2", 1),
                "web/overlays/prod/kustomization.yaml",
                kustomization("web", "v1", 3),
                "api/overlays/dev/kustomization.yaml",
                kustomization("api", "v2", 1),
                "api/overlays/prod/kustomization.yaml",
                kustomization("api", "v1", 3));
    }

    private static void promote(ChangeRepository repository, String application) {
        Promotion promotion = Promotion.of(DEV, PROD).only(List.of(ApplicationName.of(application)));
        new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(repository.branch(), ChangeRequest.promote(promotion, ChangeOrigin.UNKNOWN));
    }

    private static Publication rollBack(ChangeRepository repository, @Nullable String commit, String... applications) {
        List<ApplicationName> names =
                Arrays.stream(applications).map(ApplicationName::of).toList();
        return new Publisher(PublishOptions.DEFAULT, PublishListener.NOBODY)
                .publish(
                        repository.branch(),
                        ChangeRequest.rollBack(new Rollback(PROD, names, commit), ChangeOrigin.UNKNOWN));
    }

    private static String kustomization(String name, String tag, int replicas) {
        return "images:\n  - name: " + name + "\n    newTag: " + tag + "\nreplicas:\n  - name: " + name
                + "\n    count: " + replicas + "\n";
    }
}
