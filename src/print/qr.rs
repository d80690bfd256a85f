//! QR codes as drawings.

use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// Returns the code of an address: black modules of size 1 without a quiet zone; `None` where it is too long.
///
/// Level M restores 15 % of the code (ISO/IEC 18004): a crease or a coffee ring does no harm.
pub(super) fn svg(address: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    Some(code.render::<svg::Color<'_>>().module_dimensions(1, 1).quiet_zone(false).build())
}
