module "flux" {
  source = "../modules/flux"
  layers = {
    controllers = "gitops/flux/infrastructure/controllers/overlays/staging"
    configs     = "gitops/flux/infrastructure/configs/overlays/staging"
    apps        = "gitops/flux/apps/overlays/staging"
  }
}
